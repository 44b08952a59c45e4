/**
 * Reads a table strictly by RFC 4180: records end in CRLF, a quote stands only at the edges of a field or doubled
 * within one, and no field that is not quoted holds a line end. Throws at the first offence.
 */
export function readRfc4180(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const match = field.exec(text);
    if (!match) throw new Error(`not RFC 4180 at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`);
    const [, quoted, plain = "", end] = match;
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== "\r\n") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
