import type { TextLine } from "../words/text-lines.ts";
import { levelOf } from "./heading-style.ts";
import { isHeadingLine, readLabel } from "./heading-words.ts";

/** Lines from a posting's title to its role number: place, team, date, the first heading and a few more. */
const FARTHEST = 16;
/** Nine digits, which marks of emphasis and characters that are not shown may part. */
const HAS_NUMBER = /\d[\d*\p{Cf}]{8}/u;

/** The lines up to where another posting begins: a page may show several, each with a role number of its own. */
export function untilNextPosting(lines: readonly TextLine[]): readonly TextLine[] {
  let own: { readonly role: string; readonly index: number } | undefined;
  for (const [index, { text }] of lines.entries()) {
    const next = lines[index + 1]?.text ?? "";
    // Most lines end here: looking up a label takes longer than reading the line.
    if (!HAS_NUMBER.test(text) && !HAS_NUMBER.test(next)) continue;
    const role = roleAt(text, next);
    if (role === undefined) continue;
    own ??= { role, index };
    if (role !== own.role) return lines.slice(0, beginOf(lines, index, own.index + 1));
  }
  return lines;
}

/** The nine digits of a role number that stands behind its label. */
function roleAt(text: string, next: string | undefined): string | undefined {
  const fact = readLabel(text, next);
  return fact?.name === "identifier" ? /\d{9}/.exec(fact.value)?.[0] : undefined;
}

/** The title above a role number, else the first heading above it, else the number's own line. */
function beginOf(lines: readonly TextLine[], numberAt: number, floor: number): number {
  let begin = numberAt;
  for (let at = numberAt - 1; at >= Math.max(floor, numberAt - FARTHEST); at--) {
    const line = lines[at];
    if (!line) break;
    if (isHeadingLine(line.text)) begin = at;
    else if (levelOf(line.element) !== undefined) return at;
  }
  return begin;
}
