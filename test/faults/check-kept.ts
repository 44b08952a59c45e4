import type { PostingHistory } from "../../src/collection/collection.ts";
import type { Snapshot, Visit } from "../../src/collection/posting-record.ts";
import type { Deed, MineDeed, VisitDeed } from "./deeds.ts";
import type { Kept, Rows } from "./kept.ts";

/** What is wrong with what is kept, a sentence for each fault. */
export interface Findings {
  /** Acknowledged, and not there. */
  readonly lost: readonly string[];
  /** The same look, or the same words of one role, twice. */
  readonly doubled: readonly string[];
  /** Half of a decision: a record without its snapshot, a look that points at nothing, a count that is not so. */
  readonly torn: readonly string[];
}

/**
 * Compares what was acknowledged with what is kept.
 * @param promised "all": every deed; "newest": what the user set, and the newest words of each role, which is what the
 * second copy holds.
 */
export function checkKept(deeds: readonly Deed[], kept: Kept, promised: "all" | "newest" = "all"): Findings {
  return {
    lost: [...lostLooks(deeds, kept.rows, promised), ...lostValues(deeds, kept.rows)],
    doubled: doubledIn(kept.rows),
    torn: [...tornIn(kept.rows), ...toldOtherwise(kept)],
  };
}

function lostLooks(deeds: readonly Deed[], rows: Rows, promised: "all" | "newest"): string[] {
  const looks = deeds.filter((deed) => deed.kind === "visit");
  const asked = promised === "all" ? looks : newestOf(looks);
  const visits = new Map(rows.visits.map((visit) => [visit.id, visit]));
  const snapshots = new Map(rows.snapshots.map((snapshot) => [snapshot.id, snapshot]));
  const newest = new Map(rows.postings.map(({ key, snapshot }) => [key, snapshots.get(snapshot)]));
  const isThere = ({ id, key, words, at }: VisitDeed): boolean => {
    if (promised === "all") return wordsIn(snapshots.get(visits.get(id)?.snapshot ?? 0)) === words;
    const found = newest.get(key);
    // A later look may have been kept whose acknowledgement nobody heard.
    return found !== undefined && (wordsIn(found) === words || found.takenAt > at);
  };
  return asked.filter((look) => !isThere(look)).map(({ id }) => `${id} is not kept with its words`);
}

function newestOf(looks: readonly VisitDeed[]): readonly VisitDeed[] {
  const byKey = new Map<string, VisitDeed>();
  for (const look of looks) if (look.at >= (byKey.get(look.key)?.at ?? 0)) byKey.set(look.key, look);
  return [...byKey.values()];
}

function lostValues(deeds: readonly Deed[], rows: Rows): string[] {
  const last = new Map<string, MineDeed>();
  for (const deed of deeds) {
    if (deed.kind !== "mine") continue;
    const of = `${deed.name} of ${deed.key}`;
    if (deed.at >= (last.get(of)?.at ?? 0)) last.set(of, deed);
  }
  const records = new Map(rows.postings.map((record) => [record.key, record]));
  return [...last].flatMap(([of, { key, name, value, at }]) => {
    const stamped = records.get(key)?.mine[name];
    // Later than the last that was acknowledged: set, and the answer not heard.
    const isThere = stamped && (stamped.at > at || (stamped.at === at && stamped.value === value));
    return isThere
      ? []
      : [`${of} was set to ${value} (${at}) and is ${stamped?.value ?? "gone"} (${stamped?.at ?? 0})`];
  });
}

function doubledIn({ visits, snapshots }: Rows): string[] {
  const looks = repeated(visits.map(({ id }) => id)).map((id) => `${id} is kept twice`);
  const texts = repeated(snapshots.map((snapshot) => `${snapshot.key} ${snapshot.source} ${wordsIn(snapshot) ?? ""}`));
  return [...looks, ...texts.map((text) => `${text}: kept twice`)];
}

function repeated(texts: readonly string[]): string[] {
  const seen = new Set<string>();
  return texts.filter((text) => seen.has(text) || !seen.add(text));
}

function tornIn({ postings, snapshots, visits, openings }: Rows): string[] {
  const torn: string[] = [];
  const byId = new Map(snapshots.map((snapshot) => [snapshot.id, snapshot]));
  const records = new Map(postings.map((record) => [record.key, record]));
  const snapshotsOf = countBy(snapshots);
  const visitsOf = countBy(visits);
  for (const { key, snapshot, latest, ...counted } of postings) {
    const ids = [snapshot, ...Object.values(latest)];
    if (ids.some((id) => byId.get(id)?.key !== key)) torn.push(`${key} has no words`);
    if (counted.snapshots !== snapshotsOf.get(key)) torn.push(`${key} counts other versions than there are`);
    if (counted.visits !== (visitsOf.get(key) ?? 0)) torn.push(`${key} counts other visits than there are`);
  }
  const isAdrift = ({ key, snapshot }: Visit) => snapshot !== undefined && byId.get(snapshot)?.key !== key;
  torn.push(...visits.filter(isAdrift).map(({ id }) => `${id} points at nothing`));
  const orphans = [...snapshots, ...visits, ...openings].filter(({ key }) => !records.has(key));
  torn.push(...orphans.map(({ key }) => `something of ${key} is kept without it`));
  const ids = new Set(visits.map(({ id }) => id));
  torn.push(...openings.filter(({ visit }) => !ids.has(visit)).map(({ key }) => `${key} was opened by no visit`));
  return torn;
}

function countBy(rows: readonly { readonly key: string }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of rows) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Where the collection tells something else than what lies there. */
function toldOtherwise({ rows, told }: Kept): string[] {
  const lying = new Map(rows.postings.map((record) => [record.key, record]));
  const differing = told.filter(({ record }) => JSON.stringify(record) !== JSON.stringify(lying.get(record.key)));
  const untold = rows.postings.length - told.length;
  const words = differing.map(({ record }: PostingHistory) => `${record.key} is told otherwise than it is kept`);
  return untold === 0 ? words : [...words, `${untold} roles are kept and not told`];
}

/** The bullet that tells a look's words from any other's. */
function wordsIn(snapshot: Snapshot | undefined): string | undefined {
  return snapshot?.observation.sections.minimumQualifications?.items.at(-1);
}
