import { diffArrays } from "diff";
import { bareWords } from "./bare-words.ts";

/** A text that stands in one version of a section and not, or not there, in the other. */
export interface Loose {
  readonly text: string;
  /** Which stretch between unchanged texts it stands in: what stands in the same one may be the same text in other words. */
  readonly gap: number;
}

/** What is left of a section when what both versions have in the same order is taken away. */
export interface Aligned {
  readonly before: readonly Loose[];
  readonly now: readonly Loose[];
  /** Texts that both versions have, in another order. */
  readonly reordered: number;
}

/** Sets two versions of a section side by side. Marks, white space and where a paragraph is broken are no difference. */
export function alignItems(before: readonly string[], now: readonly string[]): Aligned {
  if (joined(before) === joined(now)) return { before: [], now: [], reordered: 0 };
  const isSame = (one: string, two: string) => bareWords(one) === bareWords(two);
  const taken: Loose[] = [];
  const given: Loose[] = [];
  let gap = 0;
  for (const part of diffArrays([...before], [...now], { comparator: isSame })) {
    if (!part.added && !part.removed) gap++;
    else (part.removed ? taken : given).push(...part.value.map((text) => ({ text, gap })));
  }
  const left = withoutRebroken(taken, given);
  const inBoth = left.before.filter(({ text }) => left.now.some((other) => isSame(other.text, text)));
  const isMoved = ({ text }: Loose) => inBoth.some((other) => isSame(other.text, text));
  return {
    before: left.before.filter((loose) => !isMoved(loose)),
    now: left.now.filter((loose) => !isMoved(loose)),
    reordered: inBoth.length,
  };
}

/** A paragraph that became two, or two that became one, says what it said. */
function withoutRebroken(before: readonly Loose[], now: readonly Loose[]) {
  const gaps = new Set([...before, ...now].map(({ gap }) => gap));
  const rebroken = [...gaps].filter((gap) => {
    const [a, b] = [before, now].map((side) => joined(side.filter((each) => each.gap === gap).map(({ text }) => text)));
    return a === b;
  });
  const isKept = ({ gap }: Loose) => !rebroken.includes(gap);
  return { before: before.filter(isKept), now: now.filter(isKept) };
}

function joined(items: readonly string[]): string {
  return items.map(bareWords).join("");
}
