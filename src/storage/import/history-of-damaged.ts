import type { PostingHistory } from "../../collection/collection.ts";
import { TABLE } from "../../collection/import/merge-words.ts";
import type { PostingRecord, Snapshot, Visit } from "../../collection/posting-record.ts";
import { hasReadableWords } from "../../collection/readable-words.ts";
import { lightOf } from "../../collection/record-visit.ts";
import { familyOf } from "../../posting/address.ts";
import { mineIn } from "../readable-record.ts";
import { readableReminder } from "../reminders.ts";
import type { KeptRows } from "./kept-rows.ts";

/**
 * The history of a role whose record is damaged, with a record made of its words and visits; nothing where no words are
 * left. The user's side is what the damaged row has of it.
 */
export function historyOfDamaged(kept: KeptRows): PostingHistory | undefined {
  const { key } = kept;
  const snapshots = kept.snapshots.filter(isReadable);
  const visits = visitsOf(kept);
  const newest = snapshots.at(-1);
  if (newest === undefined) return undefined;
  const { observation } = newest;
  const { sections, layout, reader } = observation;
  const looks = [
    ...snapshots.map(({ takenAt }) => takenAt),
    ...visits.filter(({ kind }) => kind === "posting").map(({ at }) => at),
  ];
  // Those after the last look that found it.
  const [gone] = visits.slice(visits.findLastIndex(({ kind }) => kind === "posting") + 1);
  const record: PostingRecord = {
    key,
    family: familyOf(key) ?? key,
    posting: lightOf(observation),
    counts: hasReadableWords(newest)
      ? Object.fromEntries(Object.entries(sections).map(([name, { items }]) => [name, items.length]))
      : {},
    problems: [],
    layout,
    reader,
    listing: gone ? "removed" : "listed",
    ...(gone && { goneSince: gone.at }),
    firstSeen: looks.reduce((first, at) => Math.min(first, at)),
    lastSeen: looks.reduce((last, at) => Math.max(last, at)),
    // Each version of a page was seen at least once.
    visits: Math.max(visits.length, snapshots.filter(({ source }) => source !== TABLE).length),
    snapshots: snapshots.length,
    latest: Object.fromEntries(snapshots.map(({ source, id }) => [source, id])),
    snapshot: newest.id,
    mine: mineIn(kept.record),
  };
  const reminder = readableReminder(kept.reminder);
  return { record, snapshots, visits, ...(reminder && { reminder }) };
}

/** The visits of a role that are whole. */
export function visitsOf({ visits }: KeptRows): readonly Visit[] {
  return visits.map(([, visit]) => visit).filter(({ id, at }: Partial<Visit>) => isText(id) && isTime(at));
}

function isReadable({ id, source, takenAt, observation }: Partial<Snapshot>): boolean {
  return isTime(id) && isText(source) && isTime(takenAt) && isText(observation?.posting?.url) && !!observation.sections;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isTime(value: unknown): boolean {
  return typeof value === "number" && Number.isFinite(value);
}
