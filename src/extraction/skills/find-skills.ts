import { belongsElsewhere, isAskedFor, type Line, standsWithin, strangersBetween } from "./company.ts";
import { TOOL_MAKERS } from "./company-words.ts";
import { findMentions } from "./find-mentions.ts";
import type { Mention } from "./mention.ts";
import { isSaidAlone } from "./said-alone.ts";
import { NO_SKILL, type Spelling, type SpellingIndex } from "./spellings.ts";
import { splitWords } from "./split-words.ts";

/** A technology that a line names, and where. */
export interface FoundSkill {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The technologies that a line of text names, in order. Linear in its length. */
export function findSkills(text: string, index: SpellingIndex): FoundSkill[] {
  const line: Line = { text, words: splitWords(text) };
  const all = findMentions(text, line.words, index);
  if (all.length === 0) return [];
  const named = new Set(all.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
  const mentions = all
    .filter(({ spelling }) => spelling.name !== NO_SKILL)
    .filter((mention) => isSure(mention) || !belongsElsewhere(line, mention, (at) => named.has(at)));
  const meant = mentions.map((mention) => (isMeant(line, mention) ? mention.spelling : undefined));
  believeCompany(line, mentions, meant);
  return mentions.flatMap(({ from, to }, at) => {
    const [spelling, first, last] = [meant[at], line.words[from], line.words[to - 1]];
    if (spelling && isMaker(line, mentions[at], mentions[at + 1], meant[at + 1])) return [];
    return spelling && first && last ? [{ name: spelling.name, start: first.start, end: last.end }] : [];
  });
}

/** Whether a name only says who makes what is named right behind it. */
function isMaker({ text, words }: Line, maker?: Mention, next?: Mention, product?: Spelling): boolean {
  if (!maker || !next || !product || next.from !== maker.to || !TOOL_MAKERS.has(maker.spelling.name)) return false;
  return product.kind === maker.spelling.kind && text.slice(words[maker.to - 1]?.end, words[next.from]?.start) === " ";
}

const isSure = ({ spelling }: Mention) => spelling.told === "any" || spelling.told === "cased";

function isMeant(line: Line, mention: Mention): boolean {
  if (isSure(mention)) return true;
  if (mention.spelling.told === "named" && standsWithin(line, mention)) return true;
  if (isSaidAlone(line, mention)) return true;
  // A word that names things of several kinds says nothing by being asked for.
  return mention.spelling.told !== "among its kind" && isAskedFor(line, mention);
}

/** A doubtful name is meant where it is listed with one that is meant, or with another doubtful one. */
function believeCompany(line: Line, mentions: readonly Mention[], meant: (Spelling | undefined)[]): void {
  const strangers = mentions.map((mention, at) => {
    const next = mentions[at + 1];
    return next && strangersBetween(line, mention, next);
  });
  const believe = (at: number, beside: number) => {
    const [mention, other, between] = [mentions[at], mentions[beside], strangers[Math.min(at, beside)]];
    if (meant[at] || !mention || !other || between === undefined) return;
    const believed = meant[beside] ?? (between === 0 && vouchFor(mention, other) ? other.spelling : undefined);
    if (believed) meant[at] = kindred(mention, believed);
  };
  for (let at = 1; at < mentions.length; at += 1) believe(at, at - 1);
  for (let at = mentions.length - 2; at >= 0; at -= 1) believe(at, at + 1);
}

/** Whether two doubtful names make each other believed ("C or Go"). */
function vouchFor(one: Mention, other: Mention): boolean {
  const tells = [one.spelling.told, other.spelling.told];
  return (one.exact || other.exact) && one.spelling.name !== other.spelling.name && !tells.includes("asked");
}

/** The spelling that is meant beside another: any where the name is told by its case, else one of the same kind. */
function kindred({ spelling, others, exact }: Mention, beside: Spelling): Spelling | undefined {
  if (exact && spelling.told !== "among its kind") return spelling;
  return [spelling, ...others].find(({ kind }) => kind === beside.kind);
}
