import { familyOf } from "../posting/address.ts";
import type { Observation, Problem } from "../posting/observation.ts";
import type { SectionName } from "../posting/sections.ts";
import type { PageVisit } from "./collection.ts";
import { isApples, keyOf, sourceOf } from "./identity.ts";
import { type LightPosting, mineOf, type PostingRecord, type Snapshot, type Visit } from "./posting-record.ts";
import { mergeMine } from "./set-mine.ts";
import { wordsChanged } from "./words-changed.ts";

/** A page that shows a posting, and the problems met in reading it. */
interface SeenPosting {
  readonly observation: Observation;
  readonly problems: readonly Problem[];
}

/** The snapshot to add for a posting seen; nothing where its newest one of the same source has the same words. */
export function snapshotOf(visit: PageVisit, newest: Snapshot | undefined): Omit<Snapshot, "id"> | undefined {
  if (visit.page.kind === "removed") return undefined;
  const { observation } = visit.page;
  if (newest && !wordsChanged(newest.observation, observation, newest.foundBy)) return undefined;
  return { key: keyOf(observation.posting), source: sourceOf(visit.url), takenAt: visit.at, observation };
}

/** The visit as it is kept. `snapshot`: what was on the page; absent for a removed page. */
export function visitOf({ id, at, url, page }: PageVisit, key: string, snapshot: number | undefined): Visit {
  return snapshot === undefined
    ? { id, key, at, url, kind: page.kind }
    : { id, key, at, url, kind: page.kind, snapshot };
}

/**
 * Whether a look tells less than is known: its page had stood open for long, and the role was seen, or found gone, since
 * that was loaded. Nothing is written of it but that the role is wanted again.
 */
export function isOutdated(before: PostingRecord | undefined, { late, at }: PageVisit): before is PostingRecord {
  return late === true && before !== undefined && Math.max(before.lastSeen, before.goneSince ?? 0) > at;
}

/**
 * The record after a posting was seen. It never changes what the user set, with one exception that is the user's own
 * doing: a role that the user had removed comes back as merely seen. Notes, stars and status are there again, for a
 * visit must not throw the user's words away; but it is not saved, for removing it was the user's last word on that.
 * @param snapshot The number of the snapshot that holds the page's words, and whether it is new.
 */
export function recordAfterPosting(
  before: PostingRecord | undefined,
  visit: PageVisit,
  seen: SeenPosting,
  snapshot: { readonly id: number; readonly isNew: boolean },
): PostingRecord {
  if (isOutdated(before, visit)) return endRemoval(before);
  const key = keyOf(seen.observation.posting);
  const kept = endRemoval(before ?? newRecord(key, visit, seen, snapshot.id));
  // A board's copy never takes the place of Apple's own words.
  // Nobody saw what was only brought in.
  const firstSeen = kept.visits > 0 ? kept.firstSeen : visit.at;
  const isShown = isApples(visit.url) || !isApples(kept.posting.url);
  return {
    ...kept,
    ...(isShown && readingOf(seen, snapshot.id)),
    ...(isApples(visit.url) && listedAgain(kept, visit.at)),
    firstSeen,
    lastSeen: Math.max(firstSeen, visit.at),
    visits: kept.visits + 1,
    snapshots: kept.snapshots + (snapshot.isNew ? 1 : 0),
    latest: { ...kept.latest, [sourceOf(visit.url)]: snapshot.id },
  };
}

/** A removed role as merely seen; it knows that it had been saved, for Undo may be pressed after the look. */
function endRemoval({ removedAt: at, ...record }: PostingRecord): PostingRecord {
  if (at === undefined) return record;
  const lastRemoval = mineOf(record, "saved") ? ({ at, wasSaved: true } as const) : { at };
  return { ...record, lastRemoval, mine: mergeMine(record.mine, { saved: undefined }, at) };
}

/**
 * The record as a look would leave it that is not written down. Of a role that is not kept it has no snapshots, and
 * nobody knows whether it is the first look. What a page of hours ago says changes nothing of what is known since.
 */
export function recordUnwritten(before: PostingRecord | undefined, visit: PageVisit, seen: SeenPosting): PostingRecord {
  if (visit.late && before && before.removedAt === undefined) return before;
  // The store numbers snapshots from 1.
  return recordAfterPosting(before, visit, seen, { id: before?.snapshot ?? 0, isNew: false });
}

/**
 * The record after its page was found without the posting, at a time (ms). A role that the user removed stays removed.
 * Where the page had been found so before, it is gone since then, also where nobody noted when.
 */
export function recordAfterRemoval(before: PostingRecord, at: number): PostingRecord {
  const { returnedAt: _returned, ...kept } = before;
  const isNews = before.listing === "listed";
  const goneSince = isNews && { goneSince: Math.max(before.lastSeen, at) };
  return { ...kept, ...goneSince, listing: "removed", visits: before.visits + 1 };
}

/** What a look at Apple's page says of the listing; a clock that was set back makes no role return before it went. */
function listedAgain({ listing, goneSince = 0 }: PostingRecord, at: number) {
  const isListed = { listing: "listed" } as const;
  return listing === "removed" ? { ...isListed, returnedAt: Math.max(goneSince, at) } : isListed;
}

function newRecord(key: string, visit: PageVisit, seen: SeenPosting, snapshot: number): PostingRecord {
  return {
    key,
    family: familyOf(key) ?? key,
    ...readingOf(seen, snapshot),
    listing: "listed",
    firstSeen: visit.at,
    lastSeen: visit.at,
    visits: 0,
    snapshots: 0,
    latest: {},
    mine: {},
  };
}

/** The part of a record that a page fills: the latest reading, also where only the reader got better. */
function readingOf({ observation, problems }: SeenPosting, snapshot: number) {
  const counts: Partial<Record<SectionName, number>> = {};
  for (const [name, section] of Object.entries(observation.sections))
    counts[name as SectionName] = section.items.length;
  const { layout, reader } = observation;
  return { posting: lightOf(observation), counts, problems, snapshot, layout, reader };
}

/** The facts of a reading without the texts, as light records have them. */
export function lightOf({ posting }: Observation): LightPosting {
  const { qualifications: _q, preferredQualifications: _p, responsibilities: _r, ...light } = posting;
  return light;
}
