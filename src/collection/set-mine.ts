import { withMine } from "./earlier-notes.ts";
import type { Mine, MineRecord, MineValues, PostingRecord, Stamped } from "./posting-record.ts";

/**
 * Merges values set at a time (ms) into the user's side. The later stamp wins; of equal stamps the same value wins in
 * whatever order they come, so that two copies of the collection always end up alike. Repeating it changes nothing.
 */
export function mergeMine(mine: MineRecord, values: MineValues, at: number): MineRecord {
  const merged: Record<string, Stamped<Mine[keyof Mine]> | undefined> = { ...mine };
  for (const name of Object.keys(values) as (keyof Mine)[]) {
    const value = values[name];
    const next = value === undefined ? { at } : { value, at };
    if (beats(next, mine[name])) merged[name] = next;
  }
  return merged;
}

/**
 * The record after the user set values at a time (ms). Setting something on a role that was removed before that time
 * brings it back: whoever writes a note on a role wants to have it. Taking something away from it does not.
 */
export function setMineOf(record: PostingRecord, values: MineValues, at: number): PostingRecord {
  const set = withMine(record, mergeMine(record.mine, values, at));
  return setsAny(values) ? wantedAgain(set, at) : set;
}

/** The record after the user did something at a time (ms) that only makes sense for a role they want to have. */
export function wantedAgain(record: PostingRecord, at: number): PostingRecord {
  const { removedAt, ...kept } = record;
  return removedAt === undefined || at > removedAt ? kept : record;
}

/** Whether any value is set, and not only taken away, emptied or unsaved: that is no wish to have the role. */
export function setsAny(values: MineValues): boolean {
  return Object.values(values).some(Boolean);
}

/**
 * The stamp (ms) for values that the user sets now on this record: `now`, or just above the newest stamp where the
 * clock was set back since. Without it the user's new words would lose against older ones from "the future".
 */
export function stampAfter(record: { readonly mine: MineRecord } | undefined, now: number): number {
  const stamps = Object.values(record?.mine ?? {}).map((stamped) => stamped?.at ?? 0);
  return Math.max(now, ...stamps.map((at) => at + 1));
}

/** Whether a value set beats the one kept: it was set later, or at the same time and comes later in some total order. */
export function beats<T>(next: Stamped<T>, kept: Stamped<T> | undefined): boolean {
  if (kept === undefined || next.at !== kept.at) return kept === undefined || next.at > kept.at;
  return inWords(next.value) > inWords(kept.value);
}

/** Any total order will do; a value taken away is the least, so that nothing is lost in a tie. */
function inWords(value: unknown): string {
  return value === undefined ? "" : JSON.stringify(value);
}
