const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const [OBJECT, OBJECT_END, LIST, LIST_END] = [0x7b, 0x7d, 0x5b, 0x5d];

/**
 * Where the object or list of JSON that starts at `start` ends; the text's end where it does not.
 * @param isQuoted Whether the JSON stands in a string of JSON, so that each of its quotes has a backslash of its own.
 */
export function endOfJson(json: string, start: number, isQuoted: boolean): number {
  let depth = 0;
  for (let at = start; at < json.length; at += 1) {
    const sign = json.charCodeAt(at);
    if (sign === QUOTE) {
      at = endOfText(json, at, isQuoted);
      if (at < 0) break;
    } else if (sign === OBJECT || sign === LIST) depth += 1;
    else if ((sign === OBJECT_END || sign === LIST_END) && (depth -= 1) === 0) return at + 1;
  }
  return json.length;
}

/** The quote that ends the text which the one at `start` begins; -1 where none does. */
function endOfText(json: string, start: number, isQuoted: boolean): number {
  let quote = start;
  for (;;) {
    quote = json.indexOf('"', quote + 1);
    if (quote < 0) return -1;
    let backslashes = 0;
    while (json.charCodeAt(quote - 1 - backslashes) === BACKSLASH) backslashes += 1;
    // Of JSON in a string the last backslash is the string's, and each of the others stands there twice.
    if ((isQuoted ? (backslashes - 1) / 2 : backslashes) % 2 === 0) return quote;
  }
}
