import { languages } from "../languages/index.ts";
import type { TextLine } from "../words/text-lines.ts";

/** Facts in one row are short; a longer line is a text. */
const LONGEST = 300;

const escape = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const words = languages.flatMap(({ labels }) => Object.values(labels).flat() as string[]);
const LABEL = new RegExp(
  String.raw`(?<=^|[\s·|,;])(?:${words
    .toSorted((a, b) => b.length - a.length)
    .map(escape)
    .join("|")})\s?[:：]`,
  "giu",
);

/** A line for each label of a row, "Posted: Nov 3, 2025 Weekly Hours: 40 Role Number: …"; any other line as it is. */
export function partLabels(line: TextLine): readonly TextLine[] {
  const { text } = line;
  if (text.length > LONGEST || text.search(/[:：]/) === text.search(/[:：][^:：]*$/)) return [line];
  const row = text.trim();
  const starts = [...row.matchAll(LABEL)].map(({ index }) => index);
  if (starts.length < 2 || starts[0] !== 0) return [line];
  return starts.map((start, at) => ({
    ...line,
    text: row.slice(start, starts[at + 1]).replace(/[\s·|,;]{1,20}$/u, ""),
  }));
}
