import type { Observation, Problem } from "../posting/observation.ts";
import type { Answer, AnswerChange } from "./answers/answer.ts";
import type { Twins } from "./families/families.ts";
import type { Relative } from "./families/relative.ts";
import type { NewestRoles } from "./newest-roles.ts";
import type { MineValues, PostingRecord, Snapshot, Visit } from "./posting-record.ts";
import type { Reminder, ReminderValue } from "./reminder.ts";
import type { Rescue } from "./rescue.ts";
import type { RoleMark } from "./role-mark.ts";

/** A look at a page, as the page's script tells it. */
export interface PageVisit {
  /**
   * Unique for the user's coming to the page: a repeated call with the same id is no second visit. One of a later time
   * brings what the page says since, for a page goes on drawing itself; that takes the place of what it said before.
   */
  readonly id: string;
  /** ms since 1970. */
  readonly at: number;
  readonly url: string;
  /**
   * The page had stood open for long when it was first looked at; `at` is when it was loaded. What it says may not be so
   * any more: nothing is written of it but what the user asks for.
   */
  readonly late?: true | undefined;
  /** The user asked for this role to be kept, whatever is remembered by itself. */
  readonly wanted?: true | undefined;
  readonly page:
    | { readonly kind: "posting"; readonly observation: Observation; readonly problems: readonly Problem[] }
    | { readonly kind: "removed"; readonly identifier: string };
}

/** Everything kept of one role. */
export interface PostingHistory {
  readonly record: PostingRecord;
  readonly snapshots: readonly Snapshot[];
  readonly visits: readonly Visit[];
  readonly reminder?: Reminder | undefined;
}

/** A role that was removed, and when (ms since 1970); roles removed together were so at the same time. */
export interface Removal {
  readonly key: string;
  readonly at: number;
}

/** What a visit found. `before` is the record as it stood when the page was opened; absent on the first visit. */
export interface VisitResult {
  readonly record: PostingRecord;
  readonly before?: PostingRecord | undefined;
  /** Others are kept that may be the same role: `relatives` tells which. */
  readonly related?: true | undefined;
}

/**
 * Everything that can be done with what is kept. Every verb may be repeated without harm.
 * Each rejects with a CollectionError when it could not be done; nothing is then half done.
 */
export interface Collection {
  /**
   * Remembers a look at a page: a visit always, a snapshot only when the words changed. Nothing for a removed page of a
   * role never seen. Where the look is not to be remembered, what it would have made is answered, without a snapshot.
   */
  recordVisit(visit: PageVisit): Promise<VisitResult | undefined>;
  /** The light record of one role; nothing where it is not kept. */
  find(key: string): Promise<PostingRecord | undefined>;
  /** Light records of all roles that were not removed, last seen first. `onFirst` may be told the first of very many. */
  list(onFirst?: (first: readonly PostingRecord[]) => void): Promise<readonly PostingRecord[]>;
  /**
   * The beginning of that list, or of its saved roles, some `count` of them, and the families of these: it takes as long
   * with 100,000 roles as with 100.
   */
  newest(count: number, onlySaved: boolean): Promise<NewestRoles>;
  /** What a list of roles says of those that are known, by role number; at most `MARKS_AT_ONCE`, unknown ones are left out. */
  marks(identifiers: readonly string[]): Promise<readonly RoleMark[]>;
  /** The newest words of the given roles, in the order asked; roles not kept are left out. */
  read(keys: readonly string[]): Promise<readonly Snapshot[]>;
  /** Sets values of the user's, each stamped with `at`; an older stamp never beats a newer one. `undefined` takes a value away. */
  setMine(key: string, values: MineValues, at: number): Promise<PostingRecord>;
  /** The reminders of all roles that were not removed, also those that are done or cancelled; in no order. */
  reminders(): Promise<readonly Reminder[]>;
  /** Sets, moves or ends the reminder of a role, stamped with `at`; an older stamp never beats a newer one. */
  setReminder(key: string, reminder: ReminderValue, at: number): Promise<Reminder>;
  /** The user's answers to what roles ask for, also those that were taken back; in no order. */
  answers(): Promise<readonly Answer[]>;
  /** Sets and takes away values of answers, each stamped with `at`; an older stamp never beats a newer one. As they are then. */
  setAnswers(changes: readonly AnswerChange[], at: number): Promise<readonly Answer[]>;
  /** Removes roles from the lists; `restore` brings them back, as they were, until they are purged. */
  remove(keys: readonly string[], at: number): Promise<void>;
  restore(keys: readonly string[]): Promise<void>;
  /** What was removed and can still be brought back, the last removed first. */
  removed(): Promise<readonly Removal[]>;
  /**
   * Deletes for good, with all snapshots, visits and reminders, what was removed before the given time; and with the
   * last role, the answers.
   */
  purge(before: number): Promise<void>;
  /** Keys of what is kept and can no longer be read; lists leave these out, and a visit keeps the role anew. */
  damaged(): Promise<readonly string[]>;
  /** The same of reminders, each under the key of its role, and of answers; one that is set again makes it good. */
  damagedBeside(): Promise<readonly string[]>;
  /** All that lies there of the given roles and answers, as JSON and as it is: for what can no longer be read. */
  raw(keys: readonly string[]): Promise<string>;
  /** Pairs of roles that have the same text under different numbers; most roles are in none. */
  twins(): Promise<readonly Twins[]>;
  /** The family of one role, newest first and with the role in it; none where it is alone, or not kept. */
  relatives(key: string): Promise<readonly Relative[]>;
  /** What came of it that the browser lost what was kept, the last time; nothing once the user has read that. */
  rescue(): Promise<Rescue | undefined>;
  /** The user has read what `rescue` tells. */
  dismissRescue(): Promise<void>;
  /** Everything kept of the given roles, for export. */
  history(keys: readonly string[]): Promise<readonly PostingHistory[]>;
}
