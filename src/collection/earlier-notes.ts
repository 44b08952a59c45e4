import type { EarlierNote, MineRecord, PostingRecord } from "./posting-record.ts";

/** Kept of a role; the last set are. */
export const MOST_EARLIER_NOTES = 20;

type Notes = Pick<PostingRecord, "mine" | "earlierNotes">;

/**
 * The notes of some copies of a role that are not the note which `mine` has now: each text once, the last set first,
 * in whatever order the copies come. Nothing where there are none.
 */
export function earlierNotesOf(copies: readonly Notes[], mine: MineRecord): readonly EarlierNote[] | undefined {
  const newest = new Map<string, number>();
  for (const { value, at } of copies.flatMap(notesIn))
    if (value !== mine.notes?.value) newest.set(value, Math.max(at, newest.get(value) ?? 0));
  const notes = [...newest].map(([value, at]) => ({ value, at })).toSorted(lastFirst);
  return notes.length > 0 ? notes.slice(0, MOST_EARLIER_NOTES) : undefined;
}

/** The record with another side of the user's; bringing an earlier note back takes its place among the earlier ones. */
export function withMine(record: PostingRecord, mine: MineRecord): PostingRecord {
  const isBack = record.earlierNotes?.some(({ value }) => value === mine.notes?.value);
  if (!isBack) return { ...record, mine };
  const { earlierNotes: _before, ...rest } = record;
  const earlierNotes = earlierNotesOf([record], mine);
  return { ...rest, mine, ...(earlierNotes && { earlierNotes }) };
}

function notesIn({ mine, earlierNotes = [] }: Notes): readonly EarlierNote[] {
  const value = mine.notes?.value;
  // Nobody misses an empty one.
  return value?.trim() ? [...earlierNotes, { value, at: mine.notes?.at ?? 0 }] : earlierNotes;
}

/** Any order of those set at one moment will do. */
function lastFirst(a: EarlierNote, b: EarlierNote): number {
  return b.at - a.at || (a.value < b.value ? -1 : 1);
}
