import type { PageSections, Section } from "../../posting/sections.ts";
import { readLabel } from "../headed/heading-words.ts";
import { type LabelledFacts, readHeadedLines } from "../headed/read-headed-lines.ts";
import { readShownLines } from "../headed/shown-lines.ts";
import { unflatten } from "../headed/unflatten.ts";
import { letters } from "../words/letters.ts";
import { mendEncoding } from "../words/mend-encoding.ts";
import { foldItem } from "../words/read-items.ts";
import type { TextLine } from "../words/text-lines.ts";
import { readMarkup } from "./read-markup.ts";
import { linesOf } from "./texts.ts";
import { isThing, type Thing, type Value, valuesOf } from "./thing.ts";

/** Properties besides the description, and the sections that Apple has for what they say. */
const SECTION_OF: readonly (readonly [keyof PageSections, readonly string[]])[] = [
  ["responsibilities", ["responsibilities"]],
  ["minimumQualifications", ["qualifications"]],
  ["keyQualifications", ["skills"]],
  ["educationAndExperience", ["educationRequirements", "experienceRequirements"]],
];

/** The longest posting known has 20,000 characters; what is longer than this is no posting's text, and takes its time. */
const MOST_CHARACTERS = 500_000;

export interface Description {
  readonly sections: PageSections;
  /** What stands in the text with a label of its own. */
  readonly facts: LabelledFacts;
}

/** The sections of a posting's texts: parted by Apple's headings where they stand in them, else whole. `locale`: "de-ch". */
export function readDescription(posting: Thing, locale: string | undefined): Description {
  const lines = valuesOf(posting, "description")
    .slice(0, 1)
    .flatMap((value) => toLines(value, posting.source));
  const { sections: headed, facts, start } = readHeadedLines(lines, { locale });
  const isParted = Object.keys(headed).length > 0;
  const before = itemsOf(isParted ? lines.slice(0, start) : lines);
  const sections: Record<string, Section> = {};
  for (const [name, section] of Object.entries(headed)) sections[name] = { ...section, layout: "structured-data" };
  // Before the first heading stand the title and facts, or the summary where its heading is lost.
  const isText = before.join("").length > 100;
  if (!isParted) add(sections, "description", before);
  else if (!sections["summary"] && isText) add(sections, "summary", before);
  let known: string | undefined;
  for (const [name, properties] of SECTION_OF) {
    const items = valuesOf(posting, ...properties).flatMap((value) => textsOf(value));
    if (items.length > 0) known ??= letters(lines.map(({ text }) => text).join("\n"));
    // Boards say again what the description says.
    add(
      sections,
      name,
      [...new Set(items)].filter((item) => !known?.includes(letters(item))),
    );
  }
  return { sections, facts };
}

function toLines(value: Value, source: Element): TextLine[] {
  if (isThing(value)) return [];
  if (typeof value !== "string") return readShownLines(value.shownIn, false);
  return unflatten(
    readMarkup(value.slice(0, MOST_CHARACTERS)).map((text) => ({ text: mendEncoding(text), element: source })),
  );
}

function itemsOf(lines: readonly TextLine[]): string[] {
  return lines.flatMap(({ text }) => (readLabel(text, undefined) ? [] : foldItem(text) || []));
}

/** A credential or a term says it in its category or its name. */
function textsOf(value: Value): readonly string[] {
  const lines = isThing(value) ? valuesOf(value, "credentialCategory", "name").flatMap(linesOf) : linesOf(value);
  return lines.flatMap((line) => foldItem(line) || []);
}

function add(sections: Record<string, Section>, name: keyof PageSections, items: readonly string[]): void {
  if (items.length > 0 && !sections[name]) sections[name] = { items, layout: "structured-data" };
}
