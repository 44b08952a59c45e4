import { diffWordsWithSpace } from "diff";
import { SECTION_NAMES, type Sections } from "../sections.ts";
import { alignItems, type Loose } from "./align-items.ts";
import { bareWords } from "./bare-words.ts";
import type { TextChange, TextSection, WordsPart } from "./change.ts";
import { likeness } from "./likeness.ts";

/** Two texts of one section with as much in common are one text, reworded. Measured on generated edits of real postings. */
const ALIKE = 0.5;
/** Where one text took the place of one other between the same neighbours, less is enough. */
const ALIKE_IN_PLACE = 0.3;
/** In another section only near-copies are the same text: postings ask for like things in several. */
const ALIKE_ELSEWHERE = 0.75;

interface Placed extends Loose {
  readonly section: TextSection;
}

/** What became of the paragraphs and bullets of a posting between two versions of its words. */
export function findTextChanges(before: Sections, now: Sections): TextChange[] {
  const changes: TextChange[] = [];
  let gone: Placed[] = [];
  let come: Placed[] = [];
  for (const section of SECTION_NAMES) {
    if (section === "header") continue;
    const aligned = alignItems(before[section]?.items ?? [], now[section]?.items ?? []);
    if (aligned.reordered > 0) changes.push({ kind: "reordered", section });
    gone.push(...aligned.before.map((loose) => ({ ...loose, section })));
    come.push(...aligned.now.map((loose) => ({ ...loose, section })));
  }
  /** Takes the most alike pairs first, so that a text is never paired with the second best. */
  const pair = (weigh: (one: Placed, two: Placed) => number, tell: (one: Placed, two: Placed) => TextChange) => {
    const pairs = gone.flatMap((one) => come.map((two) => ({ one, two, weight: weigh(one, two) })));
    const paired = new Set<Placed>();
    for (const { one, two, weight } of pairs.toSorted((a, b) => b.weight - a.weight)) {
      if (weight <= 0 || paired.has(one) || paired.has(two)) continue;
      paired.add(one).add(two);
      changes.push(tell(one, two));
    }
    gone = gone.filter((each) => !paired.has(each));
    come = come.filter((each) => !paired.has(each));
  };
  const isSameText = (one: Placed, two: Placed) => bareWords(one.text) === bareWords(two.text);
  const atLeast = (least: number, weight: number) => (weight >= least ? weight : 0);
  pair((one, two) => Number(isSameText(one, two)), moved);
  pair((one, two) => (one.section === two.section ? atLeast(ALIKE, likeness(one.text, two.text)) : 0), reworded);
  pair(
    (one, two) => (isInPlace(one, two, gone, come) ? atLeast(ALIKE_IN_PLACE, likeness(one.text, two.text)) : 0),
    reworded,
  );
  pair((one, two) => atLeast(ALIKE_ELSEWHERE, likeness(one.text, two.text)), reworded);
  return [
    ...changes,
    ...gone.map(({ section, text }) => ({ kind: "removed", section, text }) as const),
    ...come.map(({ section, text }) => ({ kind: "added", section, text }) as const),
  ];
}

/** Whether one text alone stands where one other alone stood. */
function isInPlace(one: Placed, two: Placed, gone: readonly Placed[], come: readonly Placed[]): boolean {
  const isThere = ({ section, gap }: Placed) => section === one.section && gap === one.gap;
  return isThere(two) && gone.filter(isThere).length === 1 && come.filter(isThere).length === 1;
}

function moved({ section: from, text }: Placed, { section }: Placed): TextChange {
  return { kind: "moved", from, section, text };
}

function reworded(one: Placed, two: Placed): TextChange {
  const from = one.section === two.section ? undefined : one.section;
  return {
    kind: "reworded",
    from,
    section: two.section,
    before: one.text,
    now: two.text,
    parts: partsOf(one.text, two.text),
  };
}

/** The stretches of two versions of a text; words are told apart as their language does. */
function partsOf(before: string, now: string): WordsPart[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });
  return diffWordsWithSpace(before, now, { intlSegmenter: segmenter }).map(({ value, added, removed }) => ({
    text: value,
    in: added ? "now" : removed ? "before" : "both",
  }));
}
