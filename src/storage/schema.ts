import type { DBSchema, IDBPDatabase } from "idb";
import type { Twins } from "../collection/families/families.ts";
import type { ImportMade } from "../collection/import/imports.ts";
import type { Likeness } from "../collection/likeness/likeness.ts";
import type { PostingRecord, Snapshot, Visit } from "../collection/posting-record.ts";
import type { Reminder } from "../collection/reminder.ts";

/** How the record stood before the last visit to a role, so that a repeated visit is answered as the first time. */
export interface Opening {
  readonly key: string;
  /** Id of the visit. */
  readonly visit: string;
  readonly before?: PostingRecord | undefined;
}

/** An import, and the roles that came new with it, each with what it was like then. */
export interface ImportKept extends ImportMade {
  readonly signs: readonly (readonly [key: string, sign: string])[];
}

/** All rows of a role before an import, and what the role was like after it. */
export interface RowBefore {
  readonly key: string;
  readonly sign: string;
  /** As it was, damaged or not. */
  readonly record: PostingRecord;
  readonly snapshots: readonly Snapshot[];
  readonly visits: readonly (readonly [number: number, visit: Visit])[];
  readonly reminder?: Reminder | undefined;
  readonly opening?: Opening | undefined;
}

/**
 * What is kept, as of the newest migration. Records are light: reading 10,000 of them takes a tenth of the time that
 * it takes with their texts, which is why texts have a store of their own.
 */
export interface CollectionSchema extends DBSchema {
  postings: {
    key: string;
    value: PostingRecord;
    /** Only roles that were removed have a `removedAt`, so only they are in that index. */
    indexes: { "by-last-seen": number; "by-family": string; "by-removed": number };
  };
  /** Numbered as they come: the order holds whatever the clock does. "by-reader" knows which are to be read again. */
  snapshots: { key: number; value: Snapshot; indexes: { "by-key": string; "by-reader": number } };
  /** Numbered as they come, too; the number is not part of the visit. */
  visits: { key: number; value: Visit; indexes: { "by-key": string; "by-id": string } };
  openings: { key: string; value: Opening };
  /** One for each role at most, under the key of the role. */
  reminders: { key: string; value: Reminder };
  /** One for each role whose words were looked at, under the key of the role. */
  likenesses: { key: string; value: Likeness; indexes: { "by-band": number } };
  /** Two roles of different numbers that have the same text, the lesser key first. */
  twins: { key: [string, string]; value: { readonly keys: Twins }; indexes: { "by-key": string } };
  /** The last import, for as long as it can be undone; one at most. */
  imports: { key: string; value: ImportKept };
  /** How each role stood that was kept when that import touched it, under the key of the role. */
  importRows: { key: string; value: RowBefore };
}

type ImportStore = "imports" | "importRows";
export type StoreName =
  | "postings"
  | "snapshots"
  | "visits"
  | "openings"
  | "reminders"
  | "likenesses"
  | "twins"
  | ImportStore;
export type Database = IDBPDatabase<CollectionSchema>;
