import type { PostingHistory } from "../../collection/collection.ts";
import type { ImportReading } from "./import-stores.ts";

/** What of the whole database each role of a file is held against. */
export interface KnownRows {
  readonly keys: ReadonlySet<string>;
  /** The role of each visit that is kept, by the visit's id. */
  readonly visitedRoles: ReadonlyMap<string, string>;
  /** Whether no snapshot has the number, nor will have. */
  readonly isFree: (id: number) => boolean;
  /** Numbers that no snapshot has. */
  readonly next: () => number;
}

/** Above it a file's number is not believed: the store counts on from the highest, and only so far. */
const MOST_NUMBER = 1_000_000_000;

/** Reads what there is, before a file's roles are held against it. */
export async function readKnownRows(transaction: ImportReading, roles: readonly PostingHistory[]): Promise<KnownRows> {
  const [keys, ids, visits] = await Promise.all([
    transaction.objectStore("postings").getAllKeys(),
    transaction.objectStore("snapshots").getAllKeys(),
    transaction.objectStore("visits").getAll(),
  ]);
  const taken = new Set(ids);
  let highest = ids.at(-1) ?? 0;
  for (const { snapshots } of roles)
    for (const { id } of snapshots) if (id > highest && id <= MOST_NUMBER) highest = id;
  return {
    keys: new Set(keys),
    visitedRoles: new Map(visits.map(({ id, key }) => [id, key])),
    isFree(id) {
      if (id < 1 || id > MOST_NUMBER || taken.has(id)) return false;
      taken.add(id);
      return true;
    },
    next: () => (highest += 1),
  };
}
