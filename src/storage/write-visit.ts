import type { PageVisit, VisitResult } from "../collection/collection.ts";
import { isRemembered } from "../collection/keep-policy.ts";
import type { Remember } from "../collection/settings.ts";
import { keyOf, roleOfRemovedPage } from "../collection/identity.ts";
import { type PostingRecord, type Snapshot, type Visit, wasSeen } from "../collection/posting-record.ts";
import type { Reader } from "../collection/read-again.ts";
import {
  isOutdated,
  recordAfterPosting,
  recordAfterRemoval,
  recordUnwritten,
  visitOf,
} from "../collection/record-visit.ts";
import { bareAddress, familyOf } from "../posting/address.ts";
import { unwatched } from "./connection.ts";
import { newWordsOf } from "./new-words.ts";
import { mineIn, readableRecord } from "./readable-record.ts";
import { sharingLists } from "./share-lists.ts";
import type { VisitTransaction } from "./visit-transaction.ts";
import { writeLikeness } from "./write-likeness.ts";
import { writeRedraw } from "./write-redraw.ts";

/** What else is to be done, in the same transaction, where a visit found new words. */
export type WithNewWords = (
  transaction: VisitTransaction,
  record: PostingRecord,
  /** The new words, where they are at hand. */
  added?: Snapshot,
) => Promise<void>;

/** What is kept of a visit, and of the role that its page shows. */
export interface KnownOfVisit {
  /** The visit, where it is kept already. */
  readonly kept: Visit | undefined;
  /** The role's row as it is, damaged or not; absent where there is none, and for a removed page. */
  readonly row: unknown;
}

/** Asked for both at once: each answer that is waited for by itself makes the page wait. */
export async function knownOf(transaction: VisitTransaction, { id, page }: PageVisit): Promise<KnownOfVisit> {
  const [kept, row] = await Promise.all([
    transaction.objectStore("visits").index("by-id").get(id),
    page.kind === "posting" ? transaction.objectStore("postings").get(keyOf(page.observation.posting)) : undefined,
  ]);
  return { kept, row };
}

/**
 * Writes a visit and all that follows from it. A visit that is kept already is answered as it was the first time; where
 * its page has said other words since, these are taken.
 * One that is not to be remembered is answered alike, and leaves no trace.
 * @param known What `knownOf` tells of it.
 * @param reader Reads what was kept with its own eyes, so that only words are compared and not two readers.
 */
export async function writeVisit(
  transaction: VisitTransaction,
  visit: PageVisit,
  known: KnownOfVisit,
  reader?: Reader,
  remember: Remember = "every",
  withNewWords: WithNewWords = writeLikeness,
): Promise<VisitResult | undefined> {
  const result = await writeLook(transaction, visit, known, reader, remember, withNewWords);
  // What was only brought in is looked at for the first time.
  return result?.before && !wasSeen(result.before) ? { ...result, before: undefined } : result;
}

async function writeLook(
  transaction: VisitTransaction,
  visit: PageVisit,
  { kept, row }: KnownOfVisit,
  reader: Reader | undefined,
  remember: Remember,
  withNewWords: WithNewWords,
): Promise<VisitResult | undefined> {
  if (kept) return writeAgain(transaction, visit, kept, reader, remember, withNewWords);
  if (visit.page.kind === "removed") return writeRemoval(transaction, visit, remember);
  const { result, added } = await writePosting(transaction, visit, visit.page, row, reader, remember);
  if (added) await withNewWords(transaction, result.record, added);
  return result;
}

async function writeAgain(
  transaction: VisitTransaction,
  visit: PageVisit,
  kept: Visit,
  reader: Reader | undefined,
  remember: Remember,
  withNewWords: WithNewWords,
): Promise<VisitResult | undefined> {
  if (visit.page.kind === "removed") return answerAgain(transaction, visit.id, kept.key);
  const key = keyOf(visit.page.observation.posting);
  // The page named another role before it was drawn whole: that visit stays, and this role has one of its own.
  if (key !== kept.key) {
    const own = { ...visit, id: `${visit.id} ${key}` };
    return writeVisit(transaction, own, await knownOf(transaction, own), reader, remember, withNewWords);
  }
  const result = await writeRedraw(transaction, visit, visit.page, kept, reader);
  if (!result) return answerAgain(transaction, visit.id, key);
  await withNewWords(transaction, result.record);
  return result;
}

async function answerAgain(transaction: VisitTransaction, id: string, key: string): Promise<VisitResult | undefined> {
  const record = readableRecord(await transaction.objectStore("postings").get(key));
  if (!record) return undefined;
  const opening = await transaction.objectStore("openings").get(key);
  // Another visit came in between: the role had been seen before, which is all that can still be said.
  return opening?.visit === id ? { record, before: opening.before } : { record, before: record };
}

async function writePosting(
  transaction: VisitTransaction,
  visit: PageVisit,
  seen: Extract<PageVisit["page"], { kind: "posting" }>,
  row: unknown,
  reader: Reader | undefined,
  remember: Remember,
): Promise<{ readonly result: VisitResult; readonly added?: Snapshot | undefined }> {
  const before = readableRecord(row);
  // What is damaged was kept, and is mended by a look.
  if (!isRemembered(before, visit, remember) && (before || row === undefined))
    return { result: { record: recordUnwritten(before, visit, seen), before } };
  if (isOutdated(before, visit)) {
    const record = recordAfterPosting(before, visit, seen, { id: before.snapshot, isNew: false });
    unwatched(transaction.objectStore("postings").put(record));
    return { result: { record, before } };
  }
  const { newestId, added } = await newWordsOf(transaction, visit, before, reader);
  // The store gives the number, so a new snapshot goes in without one.
  const id = added ? await transaction.objectStore("snapshots").add(sharingLists(added as Snapshot)) : newestId;
  if (id === undefined) throw new Error("A posting without a snapshot.");
  const after = recordAfterPosting(before, visit, seen, { id, isNew: added !== undefined });
  const record = before ? after : { ...after, mine: mineIn(row) };
  return { result: write(transaction, visit, before, record, id), added: added && { ...added, id } };
}

async function writeRemoval(
  transaction: VisitTransaction,
  visit: PageVisit,
  remember: Remember,
): Promise<VisitResult | undefined> {
  if (visit.page.kind !== "removed") return undefined;
  const { identifier } = visit.page;
  const postings = transaction.objectStore("postings");
  const rows: unknown[] = await postings.index("by-family").getAll(familyOf(identifier) ?? identifier);
  // A page that printed no number is kept under its address.
  rows.push(await postings.get(bareAddress(visit.url)));
  const family = rows.map(readableRecord).filter((record) => record !== undefined);
  const before = roleOfRemovedPage(identifier, family);
  if (!before) return undefined;
  const after = recordAfterRemoval(before, visit.at);
  if (isOutdated(before, visit) || !isRemembered(before, visit, remember))
    return { record: visit.late ? before : after, before };
  return write(transaction, visit, before, after, undefined);
}

function write(
  transaction: VisitTransaction,
  visit: PageVisit,
  before: PostingRecord | undefined,
  record: PostingRecord,
  snapshot: number | undefined,
): VisitResult {
  unwatched(transaction.objectStore("visits").add(visitOf(visit, record.key, snapshot)));
  unwatched(transaction.objectStore("postings").put(record));
  unwatched(transaction.objectStore("openings").put({ key: record.key, visit: visit.id, before }));
  return { record, before };
}
