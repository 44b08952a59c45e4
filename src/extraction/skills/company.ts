import {
  ABBREVIATED,
  ASKS,
  ELIDED,
  HYPHENATED,
  JOINS,
  LEADS,
  MAKERS,
  OPENERS,
  PARTS,
  SAYS_LANGUAGE,
  SAYS_WHAT,
  SAYS_WHAT_FIRST,
} from "./company-words.ts";
import { LETTER } from "../words/letter-class.ts";
import type { Mention } from "./mention.ts";
import type { Word } from "./split-words.ts";

const SENTENCE_END = /[.!?]\s|[。！？•]/;
const ENDS = ".!?。！？•";
const WORD_SIGN = new RegExp(`[${LETTER}]`);
const MOST_BEFORE = 100;
const LIST_SIGN = /[,/&|;+()、，・：:和与及或や]/;
/** "language", "programming" or "script" right behind a name, in scripts that are not Latin. */
const LANGUAGE_BEHIND = /^ ?(?:语言|語言|言語|언어|编程|編程|脚本|プログラミング|프로그래밍)/;
const CAPITAL = /^[A-ZÀ-ÖØ-ÞŒŠŽ]/;

/** A line as words, for questions about what stands around one of them. */
export interface Line {
  readonly text: string;
  readonly words: readonly Word[];
}

/** What stands between a word and the one before it; beyond the ends, nothing. */
function gapBefore({ text, words }: Line, at: number): string {
  const word = words[at];
  return word ? text.slice(words[at - 1]?.end ?? 0, word.start) : text.slice(words.at(-1)?.end ?? 0);
}

/** Whether words of a script that is not Latin stand between the end of a sentence and a name. */
function endsWithinWords(gap: string): boolean {
  for (let at = gap.length - 1; at >= 0; at -= 1) {
    const sign = gap.charAt(at);
    if (ENDS.includes(sign)) return false;
    if (WORD_SIGN.test(sign)) return true;
  }
  return false;
}

/** Whether a sentence begins with this word. */
export function beginsSentence(line: Line, at: number): boolean {
  const before = line.words[at - 1];
  const gap = gapBefore(line, at);
  const ends = !before || (SENTENCE_END.test(gap) && !ABBREVIATED.has(before.lower));
  return ends && !endsWithinWords(gap.slice(-MOST_BEFORE));
}

/** Whether the words beside a name make another thing of it: "R&D", "Series C", "bare-Metal", "Go Live". */
export function belongsElsewhere(
  line: Line,
  { spelling, from, to }: Mention,
  isName: (at: number) => boolean,
): boolean {
  const { words } = line;
  const [before, after] = [words[from - 1], words[to]];
  const [gap, gapAfter] = [gapBefore(line, from), gapBefore(line, to)];
  if (before && !isName(from - 1) && !(ELIDED.has(before.lower) && /^['’]$/.test(gap))) {
    if (/^[-‑–&.'’@_+]$/.test(gap) || (gap === "/" && before.text.length === 1)) return true;
    const capital = gap === " " && CAPITAL.test(before.text) && !beginsSentence(line, from - 1);
    if (capital && !MAKERS.has(before.lower) && !ASKS.has(before.lower)) return true;
  }
  if (!after || isName(to)) return false;
  if (/^[&.@_+]$/.test(gapAfter) || (gapAfter === "/" && after.text.length === 1)) return true;
  if (/^['’]$/.test(gapAfter)) return after.lower !== "s" || spelling.words[0]?.length === 1;
  if (/^[-‑–]$/.test(gapAfter)) return !HYPHENATED.has(after.lower);
  const abbreviated = spelling.words.every((word) => word.length > 1 && word === word.toUpperCase());
  return (
    spelling.told !== "named" &&
    !abbreviated &&
    gapAfter === " " &&
    CAPITAL.test(after.text) &&
    !SAYS_WHAT.has(after.lower)
  );
}

/** Whether a capital tells a name there: not where a sentence begins, nor behind its first word ("Sheet Metal works"). */
export function standsWithin(line: Line, { from }: Mention): boolean {
  const before = line.words[from - 1];
  const gap = gapBefore(line, from);
  if (!before || beginsSentence(line, from) || gap.includes(";")) return false;
  if (gap !== " " || !CAPITAL.test(before.text) || !beginsSentence(line, from - 1)) return true;
  return MAKERS.has(before.lower) || ASKS.has(before.lower) || OPENERS.has(before.lower);
}

/** Whether the words around a name say that a technology is meant. */
export function isAskedFor(line: Line, { exact, from, to }: Mention): boolean {
  const { words } = line;
  const first = beginsSentence(line, from);
  const says = !exact ? SAYS_LANGUAGE : first ? SAYS_WHAT_FIRST : SAYS_WHAT;
  if (says.has(words[to]?.lower ?? "") && /^[ \-‑]$/.test(gapBefore(line, to))) return true;
  if (exact && LANGUAGE_BEHIND.test(gapBefore(line, to))) return true;
  const before = words[from - 1];
  if (!exact || !before || first) return false;
  if (words[to]?.lower === "based" && /^[-‑–]$/.test(gapBefore(line, to))) return true;
  // "C and systems programming", "C and embedded skills"
  for (let at = to; at < to + 4 && /^[ \-‑]$/.test(gapBefore(line, at)); at += 1) {
    const word = words[at]?.lower ?? "";
    if (SAYS_LANGUAGE.has(word) || (word === "skills" && words[to]?.lower === "and")) return true;
  }
  if (SAYS_LANGUAGE.has(before.lower) && /^[ :(]+$/.test(gapBefore(line, from))) return true;
  // "in modern C"
  const lead = MAKERS.has(before.lower) ? from - 2 : from - 1;
  if (!LEADS.has(words[lead]?.lower ?? "")) return false;
  for (let at = lead - 1; at >= 0 && at > from - 9 && !beginsSentence(line, at + 1); at -= 1) {
    if (ASKS.has(words[at]?.lower ?? "")) return true;
  }
  return false;
}

/** How many words that are neither names nor joints stand between two members of one list; nothing where they are not. */
export function strangersBetween(line: Line, left: Mention, right: Mention): number | undefined {
  if (right.from - left.to > 6) return undefined;
  let strangers = 0;
  // "2G GSM"
  let sign = right.from === left.to && left.spelling.kind === right.spelling.kind;
  for (let at = left.to; at <= right.from; at += 1) {
    if (beginsSentence(line, at)) return undefined;
    sign ||= LIST_SIGN.test(gapBefore(line, at));
    const word = at < right.from ? line.words[at] : undefined;
    if (!word) continue;
    if (PARTS.has(word.lower)) sign = true;
    else if (!JOINS.has(word.lower)) strangers += 1;
  }
  return sign && strangers <= 2 ? strangers : undefined;
}
