// What a spreadsheet takes for the beginning of a formula: = + - @ and their full-width forms (OWASP, "CSV Injection",
// read in November 2026), also behind white space or invisible marks, which spreadsheets drop or skip; and a tab, carriage
// return or line feed in front, behind which a cell's text may be taken for the next cell's.
const FORMULA = /^(?:[\t\r\n]|[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠])/u;

/** Also behind apostrophes: a text that has one of its own gets another, so that what was put on can be taken off. */
function isTakenForFormula(text: string): boolean {
  return FORMULA.test(text.replace(/^'+/, ""));
}

/** A text that no spreadsheet will run: a leading apostrophe where it could be taken for a formula. Numbers need none. */
export function guardFormula(text: string): string {
  return isTakenForFormula(text) ? `'${text}` : text;
}

/** The text as it was before `guardFormula`. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && isTakenForFormula(text) ? text.slice(1) : text;
}
