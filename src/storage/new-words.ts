import type { PageVisit } from "../collection/collection.ts";
import { sourceOf } from "../collection/identity.ts";
import type { PostingRecord, Snapshot } from "../collection/posting-record.ts";
import { hasReadableWords } from "../collection/readable-words.ts";
import { type Reader, readSnapshotAgain } from "../collection/read-again.ts";
import { snapshotOf } from "../collection/record-visit.ts";
import type { VisitTransaction } from "./visit-transaction.ts";

/** The words of a visit beside those that were kept before it. */
interface NewWords {
  /** The newest snapshot of the same source before it, if there is one. */
  readonly newestId: number | undefined;
  /** What is to be added; absent where the page says what that one says. */
  readonly added: Omit<Snapshot, "id"> | undefined;
}

/**
 * Compares the words of a visit with the newest ones of the same source.
 * @param before The role as it stood before.
 * @param reader Reads what was kept with its own eyes, so that only words are compared and not two readers.
 */
export async function newWordsOf(
  transaction: VisitTransaction,
  visit: PageVisit,
  before: PostingRecord | undefined,
  reader: Reader | undefined,
): Promise<NewWords> {
  const newestId = before?.latest[sourceOf(visit.url)];
  const newest = newestId === undefined ? undefined : await transaction.objectStore("snapshots").get(newestId);
  const version = visit.page.kind === "posting" ? visit.page.observation.reader : 0;
  // Beside a damaged one, what the page says now is new.
  const readable = newest && hasReadableWords(newest) ? newest : undefined;
  return { newestId: newest?.id, added: snapshotOf(visit, readable && asReadNow(readable, version, reader)) };
}

/** The newest snapshot as the reader of this visit would read it; not written, that is done in the background. */
function asReadNow(newest: Snapshot, version: number, reader: Reader | undefined): Snapshot {
  if (!reader || newest.observation.reader >= version || reader.version !== version) return newest;
  try {
    return readSnapshotAgain(newest, reader).snapshot;
  } catch {
    return newest;
  }
}
