import type { DBSchema, IDBPDatabase } from "idb";
import type { Answer } from "../collection/answers/answer.ts";
import type { Twins } from "../collection/families/families.ts";
import type { ImportMade } from "../collection/import/imports.ts";
import type { Likeness } from "../collection/likeness/likeness.ts";
import type { PostingRecord, Snapshot, Visit } from "../collection/posting-record.ts";
import type { Reminder } from "../collection/reminder.ts";
import type { Rescue } from "../collection/rescue.ts";

/** How the record stood before the last visit to a role, so that a repeated visit is answered as the first time. */
export interface Opening {
  readonly key: string;
  /** Id of the visit. */
  readonly visit: string;
  readonly before?: PostingRecord | undefined;
}

/** An import, and the roles that came new with it, each with what it was like then. */
export interface ImportKept extends Omit<ImportMade, "answers"> {
  readonly signs: readonly (readonly [key: string, sign: string])[];
  /** Absent in imports of versions that had no answers. */
  readonly answers?: readonly AnswerBefore[] | undefined;
}

/** An answer before an import, if there was one, and what it was like after it. */
export interface AnswerBefore {
  readonly key: string;
  readonly sign: string;
  readonly before?: Answer | undefined;
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

/** Which database this is, so that one that came in place of a lost one is known as such. */
export interface UpkeepState {
  readonly id: "state";
  /** Another one for each database that is made. */
  readonly birth: string;
  /** How often something changed that the mirror holds, too. */
  readonly changes: number;
  /** Whether it is known that no other was lost before it, or what could be had of that is here. */
  readonly settled: boolean;
  /** The lost one whose rows were brought back here. */
  readonly restoredFrom?: string | undefined;
}

/** In a mirror: what it mirrors, and how far. */
export interface UpkeepMirror {
  readonly id: "mirror";
  readonly birth: string;
  readonly changes: number;
  /** Which copying of the whole is under way, or was ended before its end; absent: the mirror is whole. */
  readonly copying?: string | undefined;
}

/** The browser told, when it made this database, that another one was lost. */
export interface UpkeepLoss {
  readonly id: "loss";
}

/** What the user is told of a loss, until they have read it. */
export interface UpkeepRescue extends Rescue {
  readonly id: "rescue";
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
  /** What the user answered to what roles ask for, under what is asked. */
  answers: { key: string; value: Answer };
  /** One for each role whose words were looked at, under the key of the role. */
  likenesses: { key: string; value: Likeness; indexes: { "by-band": number } };
  /** Two roles of different numbers that have the same text, the lesser key first. */
  twins: { key: [string, string]; value: { readonly keys: Twins }; indexes: { "by-key": string } };
  /** The last import, for as long as it can be undone; one at most. */
  imports: { key: string; value: ImportKept };
  /** How each role stood that was kept when that import touched it, under the key of the role. */
  importRows: { key: string; value: RowBefore };
  /** How the database itself stands, one row of each kind at most. */
  upkeep: { key: string; value: UpkeepState | UpkeepMirror | UpkeepLoss | UpkeepRescue };
}

type ImportStore = "imports" | "importRows";
export type StoreName =
  | "postings"
  | "snapshots"
  | "visits"
  | "openings"
  | "reminders"
  | "answers"
  | "likenesses"
  | "twins"
  | "upkeep"
  | ImportStore;
export type Database = IDBPDatabase<CollectionSchema>;
