import type { DBSchema, IDBPDatabase } from "idb";
import type { Twins } from "../collection/families/families.ts";
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
}

export type StoreName = "postings" | "snapshots" | "visits" | "openings" | "reminders" | "likenesses" | "twins";
export type Database = IDBPDatabase<CollectionSchema>;
