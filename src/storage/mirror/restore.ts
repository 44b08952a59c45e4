import type { Answer } from "../../collection/answers/answer.ts";
import { mergedAnswer } from "../../collection/answers/set-answer.ts";
import type { PostingHistory } from "../../collection/collection.ts";
import { readableAnswer } from "../answers.ts";
import { isTheUsers } from "../../collection/keep-policy.ts";
import { type Connection, unwatched } from "../connection.ts";
import { decideRole } from "../import/decide-role.ts";
import { IMPORT_STORES, type ImportWriting } from "../import/import-stores.ts";
import { readKnownRows } from "../import/known-rows.ts";
import { writeRole } from "../import/write-role.ts";
import { mineIn, readableRecord } from "../readable-record.ts";
import { readableReminder } from "../reminders.ts";
import type { PurgedKey } from "./mirror-tools.ts";
import { isPurged } from "./purged-roles.ts";
import { keysOfAll, readRoles, type RoleRows } from "./role-rows.ts";
import { readMirrorState, readState, restoredFrom } from "./upkeep.ts";
import { readWhole } from "./whole-rows.ts";

/** That a collection has lost something, as far as its mirrors tell. */
export interface Loss {
  /** Those that hold it; none where there is nothing to bring back. */
  readonly mirrors: readonly Connection[];
  /** The other databases that they mirror, in whose place this one was made. */
  readonly births: readonly string[];
  /** The highest number of a change that any of them has seen. */
  readonly changes: number;
}

/**
 * Looks whether the collection lost what its mirrors hold: where the browser put a new, empty database in the place of
 * one that it could not read, or where the last changes are missing. Nothing where all is well, and known to be.
 */
export async function findLoss(collection: Connection, mirrors: readonly Connection[]): Promise<Loss | undefined> {
  const [state, ...all] = await Promise.all([
    collection.read(["upkeep"], readState),
    ...mirrors.map(async (mirror) => ({ mirror, held: await mirror.read(["upkeep"], readMirrorState) })),
  ]);
  const known = [state?.birth, ...restoredFrom(state)];
  const others = all.filter(({ held }) => held && !known.includes(held.birth));
  const ahead = all.filter(({ held }) => held && held.birth === state?.birth && held.changes > state.changes);
  if (state?.settled && others.length + ahead.length === 0) return undefined;
  return {
    mirrors: [...others, ...ahead].map(({ mirror }) => mirror),
    births: others.flatMap(({ held }) => held?.birth ?? []),
    changes: Math.max(0, ...all.map(({ held }) => held?.changes ?? 0)),
  };
}

/** What the mirrors of a loss hold, but for roles that were deleted for good. */
export async function readLost({ mirrors }: Loss, purged: readonly PurgedKey[]): Promise<readonly Lost[]> {
  return Promise.all(
    mirrors.map(async (mirror) => {
      const roles = await readRoles(mirror, await keysOfAll(mirror));
      return {
        roles: roles.filter((rows) => !isPurged(purged, rows)),
        answers: await readWhole(mirror, "answers"),
      };
    }),
  );
}

/** What one mirror holds. */
export interface Lost {
  readonly roles: readonly RoleRows[];
  readonly answers: readonly Answer[];
}

/**
 * Brings back what was lost, in one transaction. What is in the collection by now stays, and both are merged as an
 * import would. It may be ended at any moment, and be done again.
 * @param at The time (ms) that the user is told of it.
 * @returns Keys of roles that were brought back, or that a mirror knew later values of.
 */
export function bringBack(
  collection: Connection,
  loss: Loss,
  lost: readonly Lost[],
  at: number,
): Promise<readonly string[]> {
  return collection.write(IMPORT_STORES, async (transaction) => {
    const keys = new Set<string>();
    for (const one of lost) {
      // oxlint-disable-next-line no-await-in-loop -- each is merged with what came of the one before
      for (const key of await bringOne(transaction, one)) keys.add(key);
    }
    await settle(transaction, loss, keys, at);
    return [...keys];
  });
}

async function bringOne(transaction: ImportWriting, { roles, answers }: Lost): Promise<readonly string[]> {
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
  return keys;
}

/** Notes that what could be had is here, and tells the user how many of their roles came back. */
async function settle(transaction: ImportWriting, { births, changes }: Loss, keys: ReadonlySet<string>, at: number) {
  const upkeep = transaction.objectStore("upkeep");
  const [now, loss, told, roles] = await Promise.all([
    readState(transaction),
    upkeep.get("loss"),
    upkeep.get("rescue"),
    Promise.all([...keys].map((key) => isShownAsTheirs(transaction, key))),
  ]);
  const from = [...new Set([...restoredFrom(now), ...births])].join(" ") || undefined;
  const birth = now?.birth ?? crypto.randomUUID();
  // No change has a number that another one had: the mirror is then copied anew.
  const isBehind = changes > (now?.changes ?? 0);
  const number = Math.max(now?.changes ?? 0, changes) + (keys.size > 0 || isBehind ? 1 : 0);
  unwatched(upkeep.put({ id: "state", birth, changes: number, settled: true, restoredFrom: from }));
  if (loss) unwatched(upkeep.delete("loss"));
  const isUntold = told?.id === "rescue" && told.roles === undefined;
  if (births.length > 0 || loss || keys.size > 0 || isUntold)
    unwatched(upkeep.put({ id: "rescue", at, roles: roles.filter(Boolean).length }));
}

/** Whether the user finds a role in the lists, with something that they did. */
async function isShownAsTheirs(transaction: ImportWriting, key: string): Promise<boolean> {
  const [row, reminder] = await Promise.all([
    transaction.objectStore("postings").get(key),
    transaction.objectStore("reminders").get(key),
  ]);
  const record = readableRecord(row);
  return record?.removedAt === undefined && isTheUsers({ mine: mineIn(row) }, readableReminder(reminder));
}

/** Tells the user of a loss that the browser told of, while no mirror can be had. @param at ms since 1970. */
export function tellLoss(collection: Connection, at: number): Promise<void> {
  return collection.write(["upkeep"], async (transaction) => {
    const upkeep = transaction.objectStore("upkeep");
    const [loss, told] = await Promise.all([upkeep.get("loss"), upkeep.get("rescue")]);
    if (!loss || told) return;
    unwatched(upkeep.put({ id: "rescue", at }));
    // Told once.
    unwatched(upkeep.delete("loss"));
  });
}

function historyOf({ record: row, snapshots, visits, reminder: reminderRow }: RoleRows): PostingHistory | undefined {
  const record = readableRecord(row);
  const reminder = readableReminder(reminderRow);
  return record && { record, snapshots, visits: visits.map(([, visit]) => visit), ...(reminder && { reminder }) };
}
