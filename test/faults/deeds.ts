import type { Mine } from "../../src/collection/posting-record.ts";

/** A look at a page that was told to the collection, in words that no other look of the role has but its neighbours'. */
export interface VisitDeed {
  readonly kind: "visit";
  readonly key: string;
  readonly id: string;
  readonly words: string;
  /** ms since 1970; of one role never the same twice. */
  readonly at: number;
}

/** A value of the user's that was set. */
export interface MineDeed {
  readonly kind: "mine";
  readonly key: string;
  readonly name: keyof Mine;
  readonly value: Mine[keyof Mine];
  readonly at: number;
}

export type Deed = VisitDeed | MineDeed;

/** What a tab tells of its deeds: that one was acknowledged, that one failed and how, or that it has done them all. */
export type Told = { readonly kept: Deed } | { readonly failed: Deed; readonly code: string } | "done";

/** What a tab is to do: deeds number `from` to `to` of one role. */
export interface Plan {
  readonly tab: string;
  /** Nine digits and the code of a place. */
  readonly key: string;
  /** ms since 1970 of deed 0; each deed is a ms later. */
  readonly start: number;
  readonly from: number;
  readonly to: number;
  /** How many looks in a row find the same words. */
  readonly alike: number;
}

/** The ms between two deeds of a plan: other tabs' deeds of the same role stand in between, so that none have one time. */
export const STEP = 64;

const BULLETS = 24;

/** The words of a look, as the bullets of a page; the last one is its own. */
export function bulletsOf(words: string): readonly string[] {
  const lines = Array.from(
    { length: BULLETS },
    (_, line) => `Keeps row ${line} of the orchard, and says what grew there`,
  );
  return [...lines, words];
}

/** The deeds of a step of a plan: a look, and a value of the user's. */
export function deedsOf({ tab, key, start, alike }: Plan, step: number): readonly [VisitDeed, MineDeed] {
  const at = start + step * STEP;
  const words = `Knows what ${tab} saw, number ${Math.floor(step / alike)}`;
  const visit = { kind: "visit", key, id: `${tab} look ${step}`, words, at } as const;
  const mine = { kind: "mine", key, at } as const;
  return [
    visit,
    step % 2 === 0
      ? { ...mine, name: "notes", value: `Note ${step} of ${tab}` }
      : { ...mine, name: "stars", value: 1 + (step % 5) },
  ];
}
