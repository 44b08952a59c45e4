import type { AskedItem } from "./asked-item.ts";
import { COMMON_WORDS } from "./common-words.ts";
import { EMPTY_WORDS } from "./empty-words.ts";
import { TRAITS, sameWords } from "./same-words.ts";

/** What a requirement is about: its words and skills with how much each tells, and the sum of that. */
export interface WeighedItem {
  readonly item: Pick<AskedItem, "text" | "skills">;
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
  /** The trait that it asks for before anything else that tells. */
  readonly trait?: string | undefined;
}

/** A word that is not among the common ones, in bits: one requirement in 256 has it, or fewer. */
const RARE = 8;

/** A word that tells what a bullet is about by itself: one requirement in 64 has it, or fewer. */
export const TELLING = 6;

/** A skill tells more than the words of its name do. */
const SKILL = 7;

/** A word that stands in more than this share of all bullets compared tells nothing of any of them, in whatever language. */
const EVERYWHERE = 1 / 3;

/** So many bullets have to be there before it can be said what stands in all of them. */
const ENOUGH = 16;

const RARITY = new Map(
  Object.entries(COMMON_WORDS).flatMap(([rarity, words]) =>
    words.split(/\s+/u).map((word) => [word, Number(rarity) + 0.5] as const),
  ),
);

/** Bullets with the weight of their words. The order of the bullets makes no difference. */
export function weighItems(items: readonly WeighedItem["item"][]): WeighedItem[] {
  const words = items.map((item) => new Set(sameWords(item.text).filter((word) => !EMPTY_WORDS.has(word))));
  const counts = new Map<string, number>();
  for (const word of words.flatMap((some) => [...some])) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = items.length < ENOUGH ? items.length : items.length * EVERYWHERE;
  return items.map((item, at) => {
    const weights = new Map<string, number>();
    for (const word of words[at] ?? []) {
      if ((counts.get(word) ?? 0) <= most) weights.set(word, TRAITS.has(word) ? RARE : (RARITY.get(word) ?? RARE));
    }
    for (const skill of item.skills) weights.set(`skill ${skill}`, SKILL);
    const first = [...weights].find(([, weight]) => weight >= TELLING)?.[0] ?? "";
    const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
    return { item, weights, total, trait: TRAITS.has(first) ? first : undefined };
  });
}
