// What a spreadsheet takes for the beginning of a formula: = + - @ and their full-width forms (OWASP, "CSV Injection",
// read in November 2026), also behind white space or invisible marks, which spreadsheets drop or skip; and a tab, carriage
// return or line feed in front, behind which a cell's text may be taken for the next cell's.
const FORMULA = /^(?:[\t\r\n]|[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠])/u;

/** A text that no spreadsheet will run: a leading apostrophe where it could be taken for a formula. Numbers need none. */
export function guardFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
