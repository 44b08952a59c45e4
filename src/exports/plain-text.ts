/**
 * The text with nothing in it that is not text: no half of a surrogate pair, no control characters but line end and tab,
 * and not the two codes that are no characters, which readers of YAML refuse.
 */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(/(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]/gu, "");
}

/** The text as one line, white space folded. */
export function oneLine(text: string): string {
  return plainText(text.replace(/\s+/gu, " ")).trim();
}
