import type { TextLine } from "../words/text-lines.ts";
import type { FoundHeading } from "./find-headings.ts";
import { levelOf } from "./heading-style.ts";

/** The lines of a section: from its heading on, up to `end`. */
export interface SectionBody extends FoundHeading {
  /** The line after the last one of the section. */
  readonly end: number;
  /** Whether a box of the page says where it ends. */
  readonly isBoxed: boolean;
}

/**
 * How far each section goes. Where a page has a box for each section with its heading in it, the box ends the section,
 * and an empty box is an empty section; else the next heading does, and after the last one what holds all headings.
 */
export function findBodies(lines: readonly TextLine[], headings: readonly FoundHeading[]): SectionBody[] {
  const paths = headings.map(({ index }) => pathOf(lines[index]?.element));
  const bodies = headings.map((heading, at) => {
    const next = headings[at + 1]?.index ?? lines.length;
    const box = boxOf(paths[at] ?? [], paths[at - 1], paths[at + 1]);
    const inBox = box ? endWithin(lines, heading.index + 1, next, box) : heading.index + 1;
    return { heading, next, inBox };
  });
  const filled = bodies.filter(({ heading, inBox }) => inBox > heading.index + 1).length;
  const unboxed = bodies.filter(({ heading, inBox, next }) => inBox === heading.index + 1 && next > inBox).length;
  const areBoxed = filled > 1 && filled >= unboxed;
  return bodies.map(({ heading, inBox, next }, at) => {
    if (areBoxed || inBox > heading.index + 1) return { ...heading, end: inBox, isBoxed: true };
    const around = at === bodies.length - 1 ? commonBox(paths) : undefined;
    const end = around ? endWithin(lines, heading.index + 1, next, around) : next;
    return { ...heading, end: endOfFlow(lines, heading, end), isBoxed: false };
  });
}

/** The elements from the top down to this one. */
function pathOf(element: Element | undefined): Element[] {
  const path: Element[] = [];
  for (let at: Element | null | undefined = element; at; at = at.parentElement) path.push(at);
  return path.toReversed();
}

function common(a: readonly Element[], b: readonly Element[] = []): number {
  let depth = 0;
  while (depth < a.length && a[depth] === b[depth]) depth++;
  return depth;
}

/** The largest element that holds this heading and no other. */
function boxOf(
  path: readonly Element[],
  before: readonly Element[] | undefined,
  after: readonly Element[] | undefined,
) {
  return before || after ? path[Math.max(common(path, before), common(path, after))] : undefined;
}

/** What holds all headings: in page order it is what holds the first and the last. */
function commonBox(paths: readonly (readonly Element[])[]): Element | undefined {
  const [first = []] = paths;
  return first[common(first, paths.at(-1)) - 1];
}

/** The first line from `from` on that the element does not hold; lines stand in page order, so it can be halved for. */
function endWithin(lines: readonly TextLine[], from: number, to: number, box: Element): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (box.contains(lines[middle]?.element ?? null)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Another heading element of the same weight ends a section, whatever it says: a board adds parts of its own. */
function endOfFlow(lines: readonly TextLine[], { index, style }: FoundHeading, end: number): number {
  if (style.level === undefined) return end;
  for (let at = index + 1; at < end; at++) {
    const line = lines[at];
    const level = line && levelOf(line.element);
    if (level !== undefined && level <= style.level) return at;
  }
  return end;
}
