import { SECTION_NAMES, type Sections } from "../sections.ts";
import { bareWords } from "./bare-words.ts";
import type { Change, TextChange, TextSection, WordsPart } from "./change.ts";

/** A paragraph or bullet in the stretches that are kept, new and gone; one that changed in nothing is one stretch. */
export type MarkedItem = readonly WordsPart[];

/** A section as it is now, with what is gone in the place where it stood. */
export interface MarkedSection {
  readonly name: TextSection;
  readonly items: readonly MarkedItem[];
}

/** The sections in the order in which a page has them, without anything to compare them with. */
export function plainSections(sections: Sections): MarkedSection[] {
  return markSections({}, sections, []);
}

/** The sections of `now` with the changes since `before` marked in their words; `changes` are those between the two. */
export function markSections(before: Sections, now: Sections, changes: readonly Change[]): MarkedSection[] {
  const texts = changes.filter((change): change is TextChange => change.kind !== "fact");
  return SECTION_NAMES.flatMap((name) => {
    if (name === "header") return [];
    const items = markItems(name, before[name]?.items ?? [], now[name]?.items ?? [], texts);
    return items.length > 0 ? [{ name, items }] : [];
  });
}

function markItems(
  section: TextSection,
  before: readonly string[],
  now: readonly string[],
  changes: readonly TextChange[],
): MarkedItem[] {
  const left = changes.filter((change) => change.section === section);
  const marked = now.map((text) => take(left, text));
  const gone = left.filter(({ kind }) => kind === "removed").map((change) => ("text" in change ? change.text : ""));
  for (const text of gone) marked.splice(placeOf(text, before, marked), 0, [{ text, in: "before" }]);
  return marked;
}

/** The stretches of a text as it is now; takes the change that tells of it, so that a text that stands twice has its own. */
function take(left: TextChange[], text: string): MarkedItem {
  const at = left.findIndex((change) => tellsOf(change, text));
  const [change] = at < 0 ? [] : left.splice(at, 1);
  if (change?.kind === "reworded") return change.parts;
  return [{ text, in: change?.kind === "added" ? "now" : "both" }];
}

function tellsOf(change: TextChange, text: string): boolean {
  return (change.kind === "reworded" && change.now === text) || (change.kind === "added" && change.text === text);
}

/** Where a text that is gone stood: behind the last one before it that is there, as new or as gone. */
function placeOf(text: string, before: readonly string[], marked: readonly MarkedItem[]): number {
  const earlier = before.slice(0, before.indexOf(text)).toReversed();
  for (const neighbour of earlier) {
    const at = marked.findIndex((parts) => bareWords(asItWas(parts)) === bareWords(neighbour));
    if (at >= 0) return at + 1;
  }
  return 0;
}

/** The text before the change; of one that is new, nothing. */
function asItWas(parts: MarkedItem): string {
  return parts
    .filter((part) => part.in !== "now")
    .map((part) => part.text)
    .join("");
}
