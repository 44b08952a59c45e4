import { type Mention, mentionAt } from "./mention.ts";
import type { SpellingIndex } from "./spellings.ts";
import type { Word } from "./split-words.ts";

const BINDS = new Set(["and", "or", "und", "oder"]);
const APART = /^,? $/;
const SIGN = /^ ?[/&] ?$/;
/** A comma parts what one word ends only before others that are bound. */
const COMMA = /^, ?$/;
const MOST_HEADS = 4;

/** "ARM Cortex-M/A" names two: what stands behind the slash takes the place of the last word. */
export function sharedTail(line: string, words: readonly Word[], mention: Mention, index: SpellingIndex): Mention[] {
  const { to, spelling } = mention;
  const next = words[to];
  const last = words[to - 1];
  if (!next || !last || spelling.words.length < 2 || line.slice(last.end, next.start) !== "/") return [];
  if (mentionAt(line, words, to, index)?.spelling.told === "any") return [];
  const head = spelling.words.slice(0, -1).map((word) => word.toLowerCase());
  const sibling = index.get(head[0] ?? "")?.find(({ name, words: wanted }) => {
    const fit = wanted.length === spelling.words.length && wanted.at(-1)?.toLowerCase() === next.lower;
    return fit && name !== spelling.name && head.every((word, at) => wanted[at]?.toLowerCase() === word);
  });
  return sibling ? [{ spelling: { ...sibling, told: "any" }, others: [], exact: true, from: to, to: to + 1 }] : [];
}

/** "Logic, spectrum and network analyzers" names three: the last word is that of each. */
export function sharedHeads(
  line: string,
  words: readonly Word[],
  { from, to, spelling }: Mention,
  index: SpellingIndex,
  floor: number,
): Mention[] {
  const tail = spelling.words[1];
  if (spelling.told !== "any" || spelling.words.length !== 2 || !tail || to - from !== 2) return [];
  const heads: Mention[] = [];
  for (let next = from; heads.length < MOST_HEADS;) {
    const binds = BINDS.has(words[next - 1]?.lower ?? "");
    const at = next - (binds ? 2 : 1);
    const head = words[at];
    const after = words[at + 1];
    if (!head || !after || at < floor) break;
    const gap = line.slice(head.end, after.start);
    const parted = binds ? APART.test(gap) : SIGN.test(gap) || (heads.length > 0 && COMMA.test(gap));
    if (!parted) break;
    const one = index.get(head.lower)?.find(({ name, told, words: wanted }) => {
      return name !== spelling.name && told === "any" && wanted.length === 2 && wanted[1] === tail;
    });
    if (!one) break;
    heads.unshift({ spelling: one, others: [], exact: true, from: at, to: at + 1 });
    next = at;
  }
  return heads;
}
