import type { PageSections } from "../../posting/sections.ts";
import { foldSpace } from "../words/fold-space.ts";
import { en } from "../languages/en.ts";
import { languages } from "../languages/index.ts";
import type { Labels, Language } from "../languages/language.ts";

export type HeadedSection = keyof PageSections;

/** No heading and no label is longer; longer lines need not be looked at. */
const LONGEST = 80;

/** Every heading of every language with the section it stands over; one line may be a heading in several languages. */
const HEADINGS = new Map<string, Map<Language, HeadedSection>>();
const LABELS = new Map<string, keyof Labels>();
for (const language of languages) {
  for (const [words, section] of Object.entries(language.headings)) {
    const meanings = HEADINGS.get(words) ?? new Map<Language, HeadedSection>();
    HEADINGS.set(words, meanings.set(language, section));
  }
  for (const [name, labels] of Object.entries(language.labels))
    for (const label of labels as readonly string[]) LABELS.set(label, name as keyof Labels);
}

const NO_MARK = /[^\s*#_:：]/u;
const BEGINNINGS = new Set(Array.from(HEADINGS.keys(), beginningOf));

/** The first two letters; in lower case one may have become two. */
function beginningOf(line: string): string {
  const start = /^[a-z]/i.test(line) ? 0 : line.search(NO_MARK);
  return line
    .slice(start, start + 2)
    .toLowerCase()
    .slice(0, 2);
}

/** Whether a line begins as some heading does: few lines of a page do, and no other needs to be looked at. */
export function beginsAsHeading(line: string): boolean {
  return BEGINNINGS.has(beginningOf(line));
}

/** The words of a line, as headings and labels are known by: no marks of Markdown, no colon, lower case. */
export function bareHeading(line: string): string {
  return withoutHeadingMarks(line).toLowerCase();
}

/** The same words as they are written. */
export function withoutHeadingMarks(line: string): string {
  return foldSpace(line.replace(/[*#_:：]+/gu, " "));
}

/** Whether a line is a heading in any language, also with marks of Markdown or a colon. */
export function isHeadingLine(line: string): boolean {
  return line.length <= LONGEST * 2 && beginsAsHeading(line) && HEADINGS.has(bareHeading(line));
}

/** The language that most of the headings are of; of equals the one that the page's locale ("de-ch") names. */
export function languageOf(headings: readonly string[], locale: string | undefined): Language {
  const spoken = new Map<Language, Set<HeadedSection>>();
  for (const words of headings) {
    for (const [language, section] of HEADINGS.get(words) ?? [])
      spoken.set(language, (spoken.get(language) ?? new Set()).add(section));
  }
  const weight = (language: Language) =>
    (spoken.get(language)?.size ?? 0) + (locale?.split("-")[0] === language.code ? 0.5 : 0);
  return languages.reduce((best, language) => (weight(language) > weight(best) ? language : best), en);
}

/** What a heading of a page in `language` stands over; the site has some headings in English only. */
export function sectionOf(words: string, language: Language, locale: string | undefined): HeadedSection | undefined {
  const meanings = HEADINGS.get(words);
  return language.regional?.[locale ?? ""]?.[words] ?? meanings?.get(language) ?? meanings?.get(en);
}

/** The other section that the same letters stand over, where the page breaks a word in one of two headings only. */
export function otherSectionOf(words: string, language: Language): HeadedSection | undefined {
  const broken = Object.entries(language.headings).find(
    ([heading]) => heading.replace("<wbr>", "") === words && heading !== words,
  );
  return broken?.[1];
}

export interface LabelledFact {
  readonly name: keyof Labels;
  readonly value: string;
  /** The value stood on the line after its label. */
  readonly onNextLine: boolean;
}

/** What a value looks like: where no colon says that a line is a label, the line below must have this form. */
const FORMS: Readonly<Partial<Record<keyof Labels, RegExp>>> = {
  identifier: /^(?:200|114)\d{6}(?:-\d{1,4})?$/,
  workHours: /^\d{1,2}(?:[.,]\d{1,2})?$/,
  datePosted: /^(?=.*\b\d{1,2}\b)(?=.*\d{4})[^:!?]{6,40}$/u,
};

/** A label in a cell or a term of its own, "Role Number", with its value in the next. */
function readBareLabel(line: string, next: string | undefined): LabelledFact | undefined {
  // Most lines end here: it is asked of every line of a page.
  if (line.length > LONGEST || next === undefined || next.length > LONGEST || !/\d/.test(next)) return undefined;
  const name = LABELS.get(bareHeading(line));
  const value = name && foldSpace(next.replaceAll("*", ""));
  return name && value && FORMS[name]?.test(value) ? { name, value, onNextLine: true } : undefined;
}

/** A fact with its label before it ("Weekly Hours: 40"), the value on the same line or alone on the next. */
export function readLabel(line: string, next: string | undefined): LabelledFact | undefined {
  if (line.length > LONGEST * 2) return undefined;
  if (!/[:：?？]/u.test(line)) return readBareLabel(line, next);
  const plain = line.replaceAll("*", "");
  const end = plain.search(/[:：?？]/u);
  const name = end > 0 ? LABELS.get(bareHeading(plain.slice(0, end))) : undefined;
  if (!name) return undefined;
  const value = foldSpace(plain.slice(end + 1).replace(/^\s*[:：]/u, ""));
  if (value !== "") return { name, value, onNextLine: false };
  const below = foldSpace(next?.replaceAll("*", "") ?? "");
  return below !== "" && below.length <= LONGEST ? { name, value: below, onNextLine: true } : undefined;
}
