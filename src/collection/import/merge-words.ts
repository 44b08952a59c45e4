import type { PostingHistory } from "../collection.ts";
import type { Snapshot, Visit } from "../posting-record.ts";
import { hasReadableWords } from "../readable-words.ts";
import { wordsChanged } from "../words-changed.ts";
import { interleave } from "./interleave.ts";

/**
 * The source of words that came in a table, and their layout: no page was seen. They stand in for a page's own words
 * where nothing else is kept, and are never taken for a version of these.
 */
export const TABLE = "table";

/** Words and visits of two copies of a role's history together. */
export interface MergedWords {
  readonly snapshots: readonly Snapshot[];
  readonly visits: readonly Visit[];
  /** The number that a snapshot of either copy has now; nothing for words that were left out. */
  readonly keptAs: ReadonlyMap<number, number>;
  readonly broughtAs: ReadonlyMap<number, number>;
}

/** Words on their way into one order: whose copy has them, and what stands for them at last. */
interface Entry {
  readonly isKept: boolean;
  readonly old: number;
  readonly snapshot: Snapshot;
}

/**
 * Puts the words of two copies into one order of time, each version once: where both saw the same words, it is one
 * version from the earlier moment on. Numbers rise with time, so that words from between others number all anew.
 * @param next Gives numbers that no snapshot has.
 */
export function mergeWords(kept: PostingHistory, brought: PostingHistory, next: () => number): MergedWords {
  const { added, known } = newWords(kept.snapshots, brought.snapshots);
  const entries = interleave(
    kept.snapshots.map(entryOf(true)),
    added.toSorted((a, b) => a.id - b.id).map(entryOf(false)),
    ({ snapshot }) => snapshot.takenAt,
  );
  const groups = joinSame(entries).toSorted((a, b) => entries.indexOf(standing(a)) - entries.indexOf(standing(b)));
  const firstAdded = groups.findIndex((group) => !standing(group).isKept);
  const isBetween = firstAdded >= 0 && groups.slice(firstAdded).some((group) => standing(group).isKept);
  const keptAs = new Map<number, number>();
  const broughtAs = new Map<number, number>();
  const snapshots = groups.map((group) => {
    const stays = standing(group);
    const id = stays.isKept && !isBetween ? stays.old : next();
    for (const { isKept, old } of group) (isKept ? keptAs : broughtAs).set(old, id);
    const takenAt = Math.min(...group.map(({ snapshot }) => snapshot.takenAt));
    return id === stays.old && takenAt === stays.snapshot.takenAt && stays.isKept
      ? stays.snapshot
      : { ...stays.snapshot, id, takenAt };
  });
  for (const [old, as] of known) {
    const id = keptAs.get(as);
    if (id !== undefined) broughtAs.set(old, id);
  }
  const isSame = snapshots.length === kept.snapshots.length && snapshots.every((one, at) => one === kept.snapshots[at]);
  return {
    snapshots: isSame ? kept.snapshots : snapshots,
    visits: mergeVisits(kept.visits, brought.visits, keptAs, broughtAs),
    keptAs,
    broughtAs,
  };
}

function entryOf(isKept: boolean) {
  return (snapshot: Snapshot): Entry => ({ isKept, old: snapshot.id, snapshot });
}

/** The words that only the other copy may have, and the numbers of those that are certainly kept already. */
function newWords(kept: readonly Snapshot[], brought: readonly Snapshot[]) {
  const nameOf = ({ source, takenAt }: Snapshot) => `${takenAt} ${source}`;
  const ids = new Map(kept.map((snapshot) => [nameOf(snapshot), snapshot.id]));
  const known = brought.flatMap((snapshot) => {
    const id = ids.get(nameOf(snapshot));
    return id === undefined ? [] : [[snapshot.id, id] as const];
  });
  const isKnown = new Set(known.map(([id]) => id));
  return { known, added: brought.filter(({ id, source }) => !isKnown.has(id) && source !== TABLE) };
}

type Group = [Entry, ...Entry[]];

/** What stands for words that both copies have. */
function standing(group: Group): Entry {
  return group.find(({ isKept }) => isKept) ?? group[0];
}

/** Neighbours of one source that say the same become one, unless both are kept: what is kept stays apart. */
function joinSame(entries: readonly Entry[]): Group[] {
  const groups: Group[] = [];
  const newest = new Map<string, Group>();
  for (const entry of entries) {
    const { source, observation, foundBy } = entry.snapshot;
    const group = newest.get(source);
    const before = group?.at(-1)?.snapshot;
    const areBothKept = entry.isKept && group?.some(({ isKept }) => isKept);
    // What a damaged row said, nobody knows.
    const isSame =
      before &&
      !areBothKept &&
      hasReadableWords(before) &&
      hasReadableWords(entry.snapshot) &&
      !wordsChanged(before.observation, observation, before.foundBy ?? foundBy);
    if (group && isSame) group.push(entry);
    else {
      const own: Group = [entry];
      groups.push(own);
      newest.set(source, own);
    }
  }
  return groups;
}

function mergeVisits(
  kept: readonly Visit[],
  brought: readonly Visit[],
  keptAs: ReadonlyMap<number, number>,
  broughtAs: ReadonlyMap<number, number>,
): readonly Visit[] {
  const ids = new Set(kept.map(({ id }) => id));
  const added = brought.filter(({ id }) => !ids.has(id)).map((visit) => pointed(visit, broughtAs));
  const moved = kept.map((visit) => pointed(visit, keptAs));
  if (added.length === 0 && moved.every((visit, at) => visit === kept[at])) return kept;
  return interleave(moved, added, ({ at }) => at);
}

function pointed(visit: Visit, as: ReadonlyMap<number, number>): Visit {
  if (visit.snapshot === undefined) return visit;
  const { snapshot, ...rest } = visit;
  const now = as.get(snapshot);
  if (now === snapshot) return visit;
  return now === undefined ? rest : { ...rest, snapshot: now };
}
