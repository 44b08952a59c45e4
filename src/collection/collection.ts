import type { Observation, Problem } from "../posting/observation.ts";
import type { MineValues, PostingRecord, Snapshot, Visit } from "./posting-record.ts";

/** A look at a page, as the page's script tells it. */
export interface PageVisit {
  /** Unique for the look: a repeated call with the same id records nothing new. */
  readonly id: string;
  /** ms since 1970. */
  readonly at: number;
  readonly url: string;
  readonly page:
    | { readonly kind: "posting"; readonly observation: Observation; readonly problems: readonly Problem[] }
    | { readonly kind: "removed"; readonly identifier: string };
}

/** Everything kept of one role. */
export interface PostingHistory {
  readonly record: PostingRecord;
  readonly snapshots: readonly Snapshot[];
  readonly visits: readonly Visit[];
}

/** What a visit found. `before` is the record as it stood when the page was opened; absent on the first visit. */
export interface VisitResult {
  readonly record: PostingRecord;
  readonly before?: PostingRecord | undefined;
}

/**
 * Everything that can be done with what is kept. Every verb may be repeated without harm.
 * Each rejects with a CollectionError when it could not be done; nothing is then half done.
 */
export interface Collection {
  /** Remembers a look at a page: a visit always, a snapshot only when the words changed. Nothing for a removed page of a role never seen. */
  recordVisit(visit: PageVisit): Promise<VisitResult | undefined>;
  /** The light record of one role; nothing where it is not kept. */
  find(key: string): Promise<PostingRecord | undefined>;
  /** Light records of all roles that were not removed, last seen first. */
  list(): Promise<readonly PostingRecord[]>;
  /** The newest words of the given roles, in the order asked; roles not kept are left out. */
  read(keys: readonly string[]): Promise<readonly Snapshot[]>;
  /** Sets values of the user's, each stamped with `at`; an older stamp never beats a newer one. `undefined` takes a value away. */
  setMine(key: string, values: MineValues, at: number): Promise<PostingRecord>;
  /** Removes roles from the lists; `restore` brings them back, as they were, until they are purged. */
  remove(keys: readonly string[], at: number): Promise<void>;
  restore(keys: readonly string[]): Promise<void>;
  /** Deletes for good, with all snapshots and visits, what was removed before the given time. */
  purge(before: number): Promise<void>;
  /** Everything kept of the given roles, for export. */
  history(keys: readonly string[]): Promise<readonly PostingHistory[]>;
}
