import type { PostingHistory } from "../collection.ts";
import { earlierNotesOf } from "../earlier-notes.ts";
import { isApples } from "../identity.ts";
import type { Mine, PostingRecord, Snapshot } from "../posting-record.ts";
import { laterReminder } from "../reminder.ts";
import { mergeMine } from "../set-mine.ts";
import { mergeWords, type MergedWords } from "./merge-words.ts";

/** What bringing a role in comes to. */
export interface Merged {
  readonly outcome: "new" | "changed" | "same";
  readonly history: PostingHistory;
  /** Of a role that is kept: what the file adds to it, or says later. */
  readonly versions: number;
  readonly visits: number;
  readonly mine: readonly (keyof Mine)[];
  readonly hasReminder: boolean;
  /** Of two notes, the file's takes the place of the one kept, or is kept beside it; none is lost. */
  readonly note?: "replaced" | "beside" | undefined;
}

/**
 * What is kept of a role after another copy of its history was brought in. Of the user's own values the one that was
 * set later wins, each by itself, and a note that loses is kept as an earlier one; versions and visits of both are kept. What the page says is of the copy that saw it
 * last; Apple's own words go before a board's. Bringing the same in again changes nothing.
 * @param next Gives numbers that no snapshot has.
 */
export function mergeHistory(kept: PostingHistory, brought: PostingHistory, next: () => number): Merged {
  const words = mergeWords(kept, brought, next);
  const record = mergeRecord(kept, brought, words);
  const { key } = record;
  const later = brought.reminder ? laterReminder(kept.reminder, { ...brought.reminder, key }) : kept.reminder;
  const reminder = later && kept.reminder && isAlike(later, kept.reminder) ? kept.reminder : later;
  const isRecordSame = isAlike(record, kept.record);
  const isSame =
    isRecordSame && words.snapshots === kept.snapshots && words.visits === kept.visits && reminder === kept.reminder;
  const names = Object.keys(record.mine) as (keyof Mine)[];
  return {
    outcome: isSame ? "same" : "changed",
    history: isSame
      ? kept
      : { record, snapshots: words.snapshots, visits: words.visits, ...(reminder && { reminder }) },
    versions: words.snapshots.length - kept.snapshots.length,
    visits: words.visits.length - kept.visits.length,
    mine: names.filter((name) => !isAlike(record.mine[name]?.value, kept.record.mine[name]?.value)),
    hasReminder: reminder !== kept.reminder,
    note: noteOf(kept.record, record),
  };
}

/** What became of two notes. */
function noteOf(before: PostingRecord, { mine, earlierNotes }: PostingRecord): Merged["note"] {
  const known = new Set(before.earlierNotes?.map(({ value }) => value));
  const added = earlierNotes?.map(({ value }) => value).filter((value) => !known.has(value)) ?? [];
  const note = before.mine.notes?.value;
  if (note !== undefined && note !== mine.notes?.value && added.includes(note)) return "replaced";
  return added.length > 0 ? "beside" : undefined;
}

/** A role that is not kept yet. Its counts are of what came: a file may leave earlier versions out. */
export function newHistory(brought: PostingHistory): Merged {
  const { record, snapshots, visits, reminder } = brought;
  const ids = new Set(snapshots.map(({ id }) => id));
  const latest = Object.fromEntries(Object.entries(record.latest).filter(([, id]) => ids.has(id)));
  return {
    outcome: "new",
    history: { ...brought, record: { ...record, snapshots: snapshots.length, latest } },
    versions: snapshots.length,
    visits: visits.length,
    mine: Object.keys(record.mine) as (keyof Mine)[],
    hasReminder: reminder !== undefined,
  };
}

function mergeRecord(kept: PostingHistory, brought: PostingHistory, words: MergedWords): PostingRecord {
  const { removedAt, earlierNotes: _before, ...record } = kept.record;
  const other = brought.record;
  const mine = mineOf(kept.record, other);
  const earlierNotes = earlierNotesOf([kept.record, other], mine);
  // Nobody has seen what a table of another program tells of; its times are not of looks.
  const wasSeen = other.visits > 0;
  // Only a file's own deletion leaves a role deleted: whoever brings it in wants to have it.
  const isRemoved = removedAt !== undefined && other.removedAt !== undefined;
  return {
    ...record,
    ...(wasSeen && readingOf(kept, brought, words)),
    ...(wasSeen && other.firstSeen < record.firstSeen && { firstSeen: other.firstSeen }),
    ...(wasSeen && other.lastSeen > record.lastSeen && { lastSeen: other.lastSeen }),
    ...(wasSeen && lastLook(other) > lastLook(record) && listingOf(other)),
    visits: Math.max(record.visits + words.visits.length - kept.visits.length, other.visits),
    snapshots: words.snapshots.length,
    latest: words.snapshots === kept.snapshots ? record.latest : latestOf(words.snapshots),
    mine,
    ...(earlierNotes && { earlierNotes }),
    ...(isRemoved && { removedAt }),
  };
}

/** The part of the record that a page fills, of the copy that saw the page last. */
function readingOf(kept: PostingHistory, brought: PostingHistory, { keptAs, broughtAs }: MergedWords) {
  const [ours, theirs] = [kept.record, brought.record];
  const snapshot = keptAs.get(ours.snapshot) ?? ours.snapshot;
  const theirSnapshot = broughtAs.get(theirs.snapshot);
  const [areOurs, areTheirs] = [ours, theirs].map(({ posting }) => isApples(posting.url));
  const isLater = areOurs === areTheirs ? theirs.lastSeen > ours.lastSeen : areTheirs;
  if (theirSnapshot === undefined || theirSnapshot === snapshot || !isLater) return { snapshot };
  const { posting, counts, problems, layout, reader } = theirs;
  return { posting, counts, problems, layout, reader, snapshot: theirSnapshot };
}

/** When Apple's page was last looked at, as far as a record tells. */
function lastLook({ lastSeen, goneSince = 0 }: PostingRecord): number {
  return Math.max(lastSeen, goneSince);
}

function listingOf({ listing, goneSince, returnedAt }: PostingRecord) {
  return { listing, goneSince, returnedAt };
}

function latestOf(snapshots: readonly Snapshot[]): Record<string, number> {
  return Object.fromEntries(snapshots.map(({ source, id }) => [source, id]));
}

function mineOf(kept: PostingRecord, brought: PostingRecord): PostingRecord["mine"] {
  const names = Object.keys(brought.mine) as (keyof Mine)[];
  return names.reduce((mine, name) => {
    const stamped = brought.mine[name];
    return stamped ? mergeMine(mine, { [name]: stamped.value }, stamped.at) : mine;
  }, kept.mine);
}

/** Whether two values say the same; an absent key and one without a value are alike. */
function isAlike(a: unknown, b: unknown): boolean {
  if (!isObject(a) || !isObject(b)) return a === b;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((name) => isAlike(a[name], b[name]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
