import type { TextLine } from "../words/text-lines.ts";
import { isCountry } from "../words/country.ts";
import { languages } from "../languages/index.ts";
import { partLabels } from "./part-labels.ts";
import { bareHeading, beginsAsHeading, isHeadingLine, withoutHeadingMarks } from "./heading-words.ts";

/** Shorter lines are what they seem; a posting that lost its line breaks is longer. */
const SHORTEST = 400;

/** The site's own words after a posting and between its parts, as of 2024; in a flattened text they run into the posting's. */
const SITE_WORDS = "Submit Resume|Submit CV|Back to search results|Add to Favorites|See all roles in|Apple Footer";

const escape = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** "Key Qualifications", as it is written: every word but small ones with a capital. */
const written = (words: string): string =>
  words.replace(/(?<=^|[\s&])\p{Ll}(?!nd\b|nd )/gu, (letter) => letter.toUpperCase());

const headings = languages
  .flatMap(({ headings: known }) => Object.keys(known))
  .filter((words) => words.length > 3 && !words.includes("<"))
  .toSorted((a, b) => b.length - a.length);

/** A heading twice in a row, as text that is hidden on the page leaves it: no author writes so. */
const DOUBLED = new RegExp(
  String.raw`(${headings.map((words) => escape(written(words)).replaceAll(String.raw`\ `, " ")).join("|")})\s?\1`,
  "gu",
);
const labels = languages.flatMap(({ labels: known }) => known.identifier).map((words) => escape(written(words)));
const NUMBER = new RegExp(String.raw`(?:${labels.join("|")})\s{0,3}[:：]\s{0,3}\d{9}(?:-\d{1,4}(?!\d))?`, "iu");

/**
 * Gives a posting that became one line its lines back, told by its doubled headings and the labels around its role
 * number; any other line stays as it is. Bullets inside a section cannot be told apart any more.
 */
export function unflatten(lines: readonly TextLine[]): TextLine[] {
  const parts: TextLine[] = [];
  for (const line of lines) {
    if (line.text.length < SHORTEST) parts.push(...(beginsAsHeading(line.text) ? [undouble(line)] : partLabels(line)));
    else for (const text of partsOf(line.text)) parts.push({ text, element: line.element });
  }
  return parts;
}

/** "Description Description" in one line, one of them for screen readers. */
function undouble(line: TextLine): TextLine {
  const words = bareHeading(line.text);
  if (words.length > 160 || isHeadingLine(line.text)) return line;
  for (const half of [words.length / 2, (words.length - 1) / 2]) {
    const first = words.slice(0, Math.ceil(half)).trim();
    if (Number.isInteger(half) && words.slice(-first.length) === first && isHeadingLine(first))
      return { ...line, text: withoutHeadingMarks(line.text).slice(0, first.length) };
  }
  return line;
}

function partsOf(text: string): string[] {
  const doubled = [...text.matchAll(DOUBLED)];
  if (doubled.length < 2) return [text];
  const parts: string[] = [];
  let from = 0;
  for (const { 0: whole, 1: heading = "", index } of doubled) {
    parts.push(text.slice(from, index), heading);
    from = index + whole.length;
  }
  parts.push(text.slice(from));
  const [head = "", ...body] = parts;
  return [...headParts(head), ...body.flatMap(linesOf)].filter((part) => part.trim() !== "");
}

/** What stands before the first doubled heading: site, title, place, date, hours, number and the summary, run together. */
function headParts(head: string): string[] {
  const number = NUMBER.exec(head);
  if (!number) return [head];
  const before = head.slice(0, number.index);
  const title = /^(.{3,150}?) - (?:Jobs - )?Careers at Apple\b/u.exec(before)?.[1];
  const facts = before.slice(before.lastIndexOf("Summary")).replace("Summary", "");
  return [
    ...(title ? [`${title} - Careers at Apple`, ...placeAfter(title, before)] : []),
    "Summary",
    ...facts.split(/(?=Weekly Hours\s?:|Posted\s?:)/u),
    number[0],
    head.slice(number.index + number[0].length),
  ];
}

/** "Cupertino, California, United States" behind one of the places where the title stands; a team may run on from it. */
function placeAfter(title: string, text: string): string[] {
  for (const after of text.split(title).slice(1, 6)) {
    const [, place = "", rest = ""] = /^((?:[^,:]{2,40},\s?){1,2})([^,:]{2,60})/u.exec(after) ?? [];
    for (let end = rest.length; end > 1; end--) if (isCountry(rest.slice(0, end))) return [place + rest.slice(0, end)];
  }
  return [];
}

const AFTER = new RegExp(String.raw`(?:(?<=[.\s])More\s?)?Apple is an equal opportunity employer|${SITE_WORDS}`, "u");

/** A sentence that ends where the next begins, with no space between: a line break was lost there. */
const LOST_BREAK = /(?<=\p{Ll}{2}[.!?])(?=\p{Lu}\p{Ll})/gu;

/** The lines of a part; what follows the posting's own words runs into the site's and is left out. */
function linesOf(part: string): string[] {
  const end = part.search(AFTER);
  return (end < 0 ? part : part.slice(0, end)).split(LOST_BREAK);
}
