import { oneLine } from "../plain-text.ts";

// What CommonMark, GitHub and Obsidian make something of within a line: emphasis, code, links, tags, entities, tables,
// struck out text, formulas, marks of blocks; GitHub links addresses that stand there bare. (CommonMark 0.31.2; Obsidian's help, read in November 2026)
const WITHIN = /[\\`*_[\]<>&#|~$^]|==|%%|!\[|:(?=\/\/)|(?<=www)\./gi;
// And at the beginning of one: a list, an underlined heading, a rule.
const IN_FRONT = /^(?:[-+=]|\d{1,9}(?=[.)](?:\s|$)))/;

/** A text on one line of Markdown that shows as it is and is nothing else; for a line that has begun. */
export function escapeLine(text: string): string {
  return oneLine(text).replace(WITHIN, (marks) => marks.replace(/./g, "\\$&"));
}

/** The same where a line or a list's point begins with it. */
export function escapeBlock(text: string): string {
  return escapeLine(text).replace(IN_FRONT, (front) => (/\d/.test(front) ? `${front}\\` : `\\${front}`));
}
