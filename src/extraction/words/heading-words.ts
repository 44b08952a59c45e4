import type { SectionName } from "../../posting/sections.ts";
import { pageLanguages } from "../languages/page-languages.ts";
import type { Labels } from "../languages/language.ts";

type Heading = Exclude<SectionName, "header">;

const HEADINGS = new Map<string, Heading>(pageLanguages.flatMap(({ headings = {} }) => Object.entries(headings)));
const LABELS = new Map<string, keyof Labels>(
  pageLanguages.flatMap(({ labels }) =>
    Object.entries(labels ?? {}).flatMap(([name, words]) =>
      words.map((word: string) => [word, name as keyof Labels] as const),
    ),
  ),
);

/** No heading is longer; longer lines need not be looked at. */
const LONGEST = 80;

/** The section that a line is the heading of, also with marks of Markdown or a colon; nothing for any other line. */
export function findHeading(line: string): Heading | undefined {
  if (line.length > LONGEST * 2) return undefined;
  const words = line
    .replace(/[*#_:：]+/g, " ")
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase();
  return words.length > LONGEST ? undefined : HEADINGS.get(words);
}

export interface LabelledFact {
  readonly name: keyof Labels;
  readonly value: string;
  /** The value stood on the line after its label. */
  readonly onNextLine: boolean;
}

/** A fact with its label before it ("Weekly Hours: 40"), the value on the same line or alone on the next. */
export function readLabel(line: string, next: string | undefined): LabelledFact | undefined {
  if (line.length > LONGEST * 2) return undefined;
  const [label = "", ...rest] = line.replaceAll("*", "").split(/[:：]/);
  const name = rest.length > 0 ? LABELS.get(label.replace(/\s+/gu, " ").trim().toLowerCase()) : undefined;
  if (!name) return undefined;
  const value = rest.join(":").replace(/\s+/gu, " ").trim();
  if (value !== "") return { name, value, onNextLine: false };
  const below = next?.replaceAll("*", "").replace(/\s+/gu, " ").trim() ?? "";
  return below !== "" && below.length <= LONGEST ? { name, value: below, onNextLine: true } : undefined;
}
