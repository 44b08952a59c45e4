import type { Answer } from "../../collection/answers/answer.ts";
import { mergedAnswer } from "../../collection/answers/set-answer.ts";
import type { PostingHistory } from "../../collection/collection.ts";
import { readableAnswer } from "../answers.ts";
import { type Connection, unwatched } from "../connection.ts";
import { decideRole } from "../import/decide-role.ts";
import { IMPORT_STORES } from "../import/import-stores.ts";
import { readKnownRows } from "../import/known-rows.ts";
import { writeRole } from "../import/write-role.ts";
import { readableRecord } from "../readable-record.ts";
import { readableReminder } from "../reminders.ts";
import type { UpkeepMirror } from "../schema.ts";
import { keysOfAll, readRoles, type RoleRows } from "./role-rows.ts";
import { readMirrorState, readState } from "./upkeep.ts";
import { readWhole } from "./whole-rows.ts";

/** What a collection has lost, as far as its mirror tells. */
interface Lost {
  readonly held: UpkeepMirror | undefined;
  /** The mirror is of another database, in whose place this one was made. */
  readonly isOther: boolean;
  readonly roles: readonly RoleRows[];
  readonly answers: readonly Answer[];
}

/**
 * Looks whether the collection lost what its mirror holds: where the browser put a new, empty database in the place of
 * one that it could not read, or where the last changes are missing. Nothing where all is well, and known to be.
 */
export async function findLost(collection: Connection, mirror: Connection): Promise<Lost | undefined> {
  const [held, state] = await Promise.all([
    mirror.read(["upkeep"], readMirrorState),
    collection.read(["upkeep"], readState),
  ]);
  const isOther = held !== undefined && held.birth !== state?.birth && held.birth !== state?.restoredFrom;
  const isBehind = held !== undefined && held.birth === state?.birth && held.changes > state.changes;
  if (state?.settled && !isOther && !isBehind) return undefined;
  if (!isOther && !isBehind) return { held, isOther, roles: [], answers: [] };
  const roles = await readRoles(mirror, await keysOfAll(mirror));
  return { held, isOther, roles, answers: await readWhole(mirror, "answers") };
}

/**
 * Brings back what was lost, in one transaction. What is in the collection by now stays, and both are merged as an
 * import would. It may be ended at any moment, and be done again.
 * @param at The time (ms) that the user is told of it.
 * @returns Keys of roles that were brought back, or that the mirror knew later values of.
 */
export function bringBack(
  collection: Connection,
  { held, isOther, roles, answers }: Lost,
  at: number,
): Promise<readonly string[]> {
  return collection.write(IMPORT_STORES, async (transaction) => {
    const upkeep = transaction.objectStore("upkeep");
    const histories = roles.flatMap((rows) => historyOf(rows) ?? []);
    const known = await readKnownRows(transaction, histories);
    const done = new Set<string>();
    const keys: string[] = [];
    for (const history of histories) {
      // oxlint-disable-next-line no-await-in-loop -- the rows of one role at a time in memory
      const { key, kept, merged } = await decideRole(transaction, history, known, done);
      if (!merged || merged.outcome === "same") continue;
      // oxlint-disable-next-line no-await-in-loop -- of most roles, nothing is waited for
      await writeRole(transaction, merged.history, kept);
      keys.push(key);
    }
    // The user's side of a damaged record cannot be had again from the page: a look mends the rest.
    for (const { key, record, reminder } of roles.filter((rows) => !historyOf(rows) && !known.keys.has(rows.key))) {
      if (!record) continue;
      unwatched(transaction.objectStore("postings").put(record));
      if (reminder) unwatched(transaction.objectStore("reminders").put(reminder));
      keys.push(key);
    }
    for (const answer of answers) {
      const store = transaction.objectStore("answers");
      // oxlint-disable-next-line no-await-in-loop -- some hundred at most
      unwatched(store.put(mergedAnswer(readableAnswer(await store.get(answer.key)), answer)));
    }
    const [now, loss] = await Promise.all([readState(transaction), upkeep.get("loss")]);
    const birth = now?.birth ?? crypto.randomUUID();
    // No change has a number that another one had: the mirror is then copied anew.
    const changes = Math.max(now?.changes ?? 0, held?.changes ?? 0) + (keys.length > 0 ? 1 : 0);
    const restoredFrom = isOther ? held?.birth : now?.restoredFrom;
    unwatched(upkeep.put({ id: "state", birth, changes, settled: true, restoredFrom }));
    if (loss) unwatched(upkeep.delete("loss"));
    if (isOther || loss || keys.length > 0) unwatched(upkeep.put({ id: "rescue", at, roles: keys.length }));
    return keys;
  });
}

function historyOf({ record: row, snapshots, visits, reminder: reminderRow }: RoleRows): PostingHistory | undefined {
  const record = readableRecord(row);
  const reminder = readableReminder(reminderRow);
  return record && { record, snapshots, visits: visits.map(([, visit]) => visit), ...(reminder && { reminder }) };
}
