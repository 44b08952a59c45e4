import { familyOf } from "../posting/address.ts";
import { mineOf, STATUSES, type PostingRecord, type Status, wasSeen } from "./posting-record.ts";

/** Role numbers in one call for marks: several pages of results, and no way to try all numbers there are. */
export const MARKS_AT_ONCE = 500;

/**
 * What a list of roles says of one that is known: no more than that, for it goes into a page. A note never does.
 * Times are ms since 1970.
 */
export interface RoleMark {
  /** The role number as it was asked for. */
  readonly identifier: string;
  /** Only another place of the role is known: what is said here was not said of this one. */
  readonly elsewhere: boolean;
  readonly saved: boolean;
  readonly status?: Status | undefined;
  /** Absent where nobody saw it: a table of another program told of it. */
  readonly lastSeen?: number | undefined;
  /** How the posting was met at the last visit to Apple's page. */
  readonly listing: PostingRecord["listing"];
  /** The last visit found other words than the visit before it. What became of them since is not known. */
  readonly changed: boolean;
}

/** A kept role that a number of a list stands for. */
export interface MarkedRole {
  readonly record: PostingRecord;
  readonly elsewhere: boolean;
}

/**
 * The kept role that a number in a list is about: the role of that very number; else, where one of the two numbers
 * names no place, a role of the same nine digits, for a number without a place stands for all of the places; else a
 * role of another place. Where there are several, the one that the user has gone furthest with: who applied in one
 * place wants to know it in the list of all, and one that is closed says nothing of those that are not.
 * @param family Records of the same nine digits; those that the user removed are not known.
 */
export function markedRole(identifier: string, family: readonly PostingRecord[]): MarkedRole | undefined {
  const known = family.filter(({ removedAt }) => removedAt === undefined).toSorted(byStanding);
  const digits = familyOf(identifier);
  const same =
    known.find(({ key }) => key === identifier) ?? known.find(({ key }) => identifier === digits || key === digits);
  const record = same ?? known[0];
  return record && { record, elsewhere: same === undefined };
}

/** The mark of a role. `before` is its record as it stood before the last visit, where that is kept. */
export function markOf(
  identifier: string,
  { record, elsewhere }: MarkedRole,
  before: PostingRecord | undefined,
): RoleMark {
  const { lastSeen, listing } = record;
  const saved = mineOf(record, "saved") === true;
  return {
    identifier,
    elsewhere,
    saved,
    status: mineOf(record, "status"),
    lastSeen: wasSeen(record) ? lastSeen : undefined,
    listing,
    changed: hasNewWords(record, before),
  };
}

/** Whether a source that had been read before says something else: a first look at another source is no change. */
function hasNewWords({ latest }: PostingRecord, before: PostingRecord | undefined): boolean {
  return Object.entries(before?.latest ?? {}).some(([source, snapshot]) => latest[source] !== snapshot);
}

function byStanding(a: PostingRecord, b: PostingRecord): number {
  return standing(b) - standing(a) || b.lastSeen - a.lastSeen;
}

/** How far the user has gone with a role: further is more. Closed is behind all, also behind merely seen. */
function standing(record: PostingRecord): number {
  const status = mineOf(record, "status");
  if (status === "closed") return -1;
  if (status !== undefined) return 2 + STATUSES.indexOf(status);
  return mineOf(record, "saved") === true ? 1 : 0;
}
