import type { IDBPObjectStore } from "idb";
import type { Answer } from "../collection/answers/answer.ts";
import { unwatched, type Connection } from "./connection.ts";
import type { CollectionSchema, ImportKept, StoreName } from "./schema.ts";

type AnswerStore = IDBPObjectStore<CollectionSchema, StoreName[], "answers", "readwrite">;

/**
 * Deletes for good what was removed before the given time (ms): the record, its texts, its visits, its reminder, its
 * twins; and what an import before that time would be undone with. Answers say no longer which of these roles they were
 * read in, and go with the last role that is kept.
 */
export function purgeRemoved(connection: Connection, before: number): Promise<void> {
  const stores: StoreName[] = [
    "postings",
    "snapshots",
    "visits",
    "openings",
    "reminders",
    "likenesses",
    "twins",
    "imports",
    "importRows",
    "answers",
  ];
  return connection.write(stores, async (transaction) => {
    const postings = transaction.objectStore("postings");
    const snapshots = transaction.objectStore("snapshots");
    const visits = transaction.objectStore("visits");
    const twins = transaction.objectStore("twins");
    const keys = await postings.index("by-removed").getAllKeys(IDBKeyRange.upperBound(before, true));
    const rows = await Promise.all(
      keys.map((key) =>
        Promise.all([
          snapshots.index("by-key").getAllKeys(key),
          visits.index("by-key").getAllKeys(key),
          twins.index("by-key").getAllKeys(key),
        ]),
      ),
    );
    for (const [snapshotIds, visitNumbers, links] of rows) {
      for (const id of snapshotIds) unwatched(snapshots.delete(id));
      for (const number of visitNumbers) unwatched(visits.delete(number));
      for (const link of links) unwatched(twins.delete(link));
    }
    for (const key of keys) {
      unwatched(postings.delete(key));
      unwatched(transaction.objectStore("openings").delete(key));
      unwatched(transaction.objectStore("reminders").delete(key));
      unwatched(transaction.objectStore("likenesses").delete(key));
      unwatched(transaction.objectStore("importRows").delete(key));
    }
    if (keys.length > 0) await forgetInAnswers(transaction.objectStore("answers"), keys, await postings.count());
    const imports = transaction.objectStore("imports");
    const made = await imports.getAll();
    if (made.every(({ at }) => at >= before)) {
      const gone = new Set(keys);
      if (gone.size > 0) for (const one of made) unwatched(imports.put(importWithout(one, gone)));
      return;
    }
    unwatched(imports.clear());
    unwatched(transaction.objectStore("importRows").clear());
  });
}

/** @param left How many roles are kept still. */
async function forgetInAnswers(answers: AnswerStore, keys: readonly string[], left: number): Promise<void> {
  if (left === 0) {
    unwatched(answers.clear());
    return;
  }
  const gone = new Set(keys);
  for (let cursor = await answers.openCursor(); cursor;) {
    const without = answerWithout(cursor.value, gone);
    // By `put`, for that is what a mirror hears of.
    if (without !== cursor.value) unwatched(answers.put(without));
    // oxlint-disable-next-line no-await-in-loop -- one row after the other
    cursor = await cursor.continue();
  }
}

/** What an import would be undone with, but for roles that are gone: it names them no longer. */
function importWithout({ signs, answers, ...made }: ImportKept, gone: ReadonlySet<string>): ImportKept {
  return {
    ...made,
    signs: signs.filter(([key]) => !gone.has(key)),
    answers: answers?.map(({ before, ...answer }) => ({ ...answer, before: before && answerWithout(before, gone) })),
  };
}

function answerWithout(answer: Answer, gone: ReadonlySet<string>): Answer {
  const { role, ...rest } = answer;
  return role !== undefined && gone.has(role) ? rest : answer;
}
