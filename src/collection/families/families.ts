import type { PostingRecord } from "../posting-record.ts";
import { type Level, levelOf, levelOfBoth, levelOfPlaces } from "./level.ts";

/** Keys of two roles that have the same text. */
export type Twins = readonly [string, string];

/** Roles that are one: the places of one role, and the same text under another number. */
export interface Family {
  /** The least of the nine digits (or addresses) in it: it stays while newer roles join. */
  readonly id: string;
  /** Two or more, newest first. */
  readonly members: readonly PostingRecord[];
}

interface Group {
  members: PostingRecord[];
  /** Made when it is first asked for. */
  level?: Level;
}

/**
 * The families among these roles: those of the same nine digits, joined with those of the same text, unless their pay
 * or the years they ask for say that they are of different levels. Roles that are alone are in none.
 */
export function familiesOf(records: readonly PostingRecord[], twins: readonly Twins[]): readonly Family[] {
  const groups = [...Map.groupBy(records, ({ family }) => family).values()].map((members): Group => ({ members }));
  const groupOf = new Map(
    [...groups.values()].flatMap((group) => group.members.map(({ key }) => [key, group] as const)),
  );
  for (const [one, two] of twins.toSorted(byKeys)) join(groupOf, one, two);
  const found = new Set([...groupOf.values()].filter(({ members }) => members.length > 1));
  return [...found].map(({ members }) => ({
    id: members.map(({ family }) => family).reduce((least, family) => (family < least ? family : least)),
    members: members.toSorted(newestFirst),
  }));
}

/** The places of one role are one whatever they tell. */
function levelOfGroup(group: Group): Level {
  group.level ??= levelOfPlaces(group.members.map(({ posting }) => levelOf(posting)));
  return group.level;
}

/** The larger of the two groups takes the smaller one in. */
function join(groupOf: Map<string, Group>, one: string, two: string): void {
  const [a, b] = [groupOf.get(one), groupOf.get(two)];
  if (!a || !b || a === b) return;
  const level = levelOfBoth(levelOfGroup(a), levelOfGroup(b));
  if (!level) return;
  const [host, guest] = a.members.length >= b.members.length ? [a, b] : [b, a];
  host.members.push(...guest.members);
  host.level = level;
  for (const { key } of guest.members) groupOf.set(key, host);
}

/** By the day on which they were posted, then by when they were first seen; of equal ones the higher number first. */
function newestFirst(a: PostingRecord, b: PostingRecord): number {
  const [dayA = "", dayB = ""] = [a.posting.datePosted, b.posting.datePosted];
  return compare(dayB, dayA) || b.firstSeen - a.firstSeen || compare(b.key, a.key);
}

function byKeys([a, b]: Twins, [c, d]: Twins): number {
  return compare(a, c) || compare(b, d);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
