import type { Answer } from "../../collection/answers/answer.ts";
import type { PostingHistory } from "../../collection/collection.ts";
import type { ImportMade, Imports, RoleOutcome } from "../../collection/import/imports.ts";
import { connectTo, type Connection, unwatched } from "../connection.ts";
import { openOwn } from "../indexeddb-collection.ts";
import { connectMirrored } from "../mirror/mirrored-connection.ts";
import type { MirrorTools } from "../mirror/mirror-tools.ts";
import type { Database, ImportKept } from "../schema.ts";
import { bringAnswers, changedByFile } from "./bring-answers.ts";
import { decideRole, type Decision } from "./decide-role.ts";
import { IMPORT_STORES, type ImportReading, type ImportWriting } from "./import-stores.ts";
import { type KnownRows, readKnownRows } from "./known-rows.ts";
import { undoImport } from "./undo-import.ts";
import { signOf, writeRole } from "./write-role.ts";

/** Roles that are looked at side by side; waiting for each request of each would take twice the time. */
const AT_ONCE = 200;

/**
 * The imports on IndexedDB.
 * @param open Opens the database; by default the extension's own.
 * @param mirror Where a second copy of the user's roles is kept; without it there is none.
 */
export function createImports(
  open: (onClosed: () => void) => Promise<Database> = openOwn,
  mirror?: MirrorTools,
): Imports {
  const connection = mirror ? connectMirrored(open, mirror) : connectTo(open);
  return {
    plan: (roles, onProgress = () => undefined) => plan(connection, roles, onProgress),
    planAnswers: (answers) =>
      connection.read(IMPORT_STORES, async (transaction) => (await changedByFile(transaction, answers)).length),
    bringIn: (id, roles, at, answers = [], onProgress = () => undefined) =>
      bringIn(connection, { id, roles, at, answers }, onProgress),
    async last() {
      const rows = await connection.read(["imports"], (transaction) => transaction.objectStore("imports").getAll());
      const [made] = rows.map(madeOf);
      return made;
    },
    undo: (id) => undoImport(connection, id),
  };
}

function plan(
  connection: Connection,
  roles: readonly PostingHistory[],
  onProgress: (done: number) => void,
): Promise<readonly RoleOutcome[]> {
  return connection.read(IMPORT_STORES, async (transaction) => {
    const outcomes: RoleOutcome[] = [];
    await decideEach(transaction, roles, await readKnownRows(transaction, roles), (decided) => {
      outcomes.push(...decided.map(outcomeOf));
      onProgress(outcomes.length);
    });
    return outcomes;
  });
}

interface Brought {
  readonly id: string;
  readonly roles: readonly PostingHistory[];
  readonly at: number;
  readonly answers: readonly Answer[];
}

function bringIn(
  connection: Connection,
  { id, roles, at, answers }: Brought,
  onProgress: (done: number) => void,
): Promise<ImportMade> {
  return connection.write(IMPORT_STORES, async (transaction) => {
    const imports = transaction.objectStore("imports");
    const again = await imports.get(id);
    if (again) return madeOf(again);
    unwatched(imports.clear());
    unwatched(transaction.objectStore("importRows").clear());
    const signs: [key: string, sign: string][] = [];
    let changed = 0;
    let done = 0;
    await decideEach(transaction, roles, await readKnownRows(transaction, roles), async (decided) => {
      for (const { key, kept, merged } of decided) {
        if (!merged || merged.outcome === "same") continue;
        // oxlint-disable-next-line no-await-in-loop -- of most roles, nothing is waited for
        const sign = await write(transaction, merged.history, kept);
        if (kept) changed += 1;
        else signs.push([key, sign]);
      }
      onProgress((done += decided.length));
    });
    const befores = await bringAnswers(transaction, answers, at);
    const kept: ImportKept = { id, at, added: signs.length, changed, signs, answers: befores };
    // Waited for, as the last of all: whoever closes the page before it is answered has brought nothing in.
    await imports.put(kept);
    return madeOf(kept);
  });
}

function madeOf({ id, at, added, changed, answers = [] }: ImportKept): ImportMade {
  return { id, at, added, changed, answers: answers.length };
}

/** Decides on the roles in batches and has each batch used before the next is read. */
async function decideEach(
  transaction: ImportReading,
  roles: readonly PostingHistory[],
  known: KnownRows,
  use: (decided: readonly Decision[]) => void | Promise<void>,
): Promise<void> {
  const done = new Set<string>();
  for (let from = 0; from < roles.length; from += AT_ONCE) {
    const some = roles.slice(from, from + AT_ONCE);
    // oxlint-disable-next-line no-await-in-loop -- one batch in memory at a time
    await use(await Promise.all(some.map((role) => decideRole(transaction, role, known, done))));
  }
}

async function write(transaction: ImportWriting, history: PostingHistory, kept: Decision["kept"]): Promise<string> {
  const sign = signOf(history.record, history.reminder);
  if (kept) unwatched(transaction.objectStore("importRows").put({ ...kept, sign }));
  await writeRole(transaction, history, kept);
  return sign;
}

function outcomeOf({ key, merged }: Decision): RoleOutcome {
  if (!merged) return { key, outcome: "taken", versions: 0, visits: 0, mine: [], hasReminder: false };
  const { history, ...rest } = merged;
  return { key, title: history.record.posting.title, ...rest };
}
