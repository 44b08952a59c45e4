import type { PageVisit } from "../../../src/collection/collection.ts";
import { connectCollection } from "../../../src/messaging/connect-collection.ts";
import { unwatched } from "../../../src/storage/connection.ts";
import { createIndexedDbCollection } from "../../../src/storage/indexeddb-collection.ts";
import { openDatabase } from "../../../src/storage/open-database.ts";
import { HOUR, NOON, sampleVisit } from "../../unit/collection/sample-visit.ts";
import { benchRoles } from "./roles.ts";

// Runs in one of the extension's own pages, and asks the worker as they do.

const OWN = "pomona";
/** The floor: the same records in a store of their own, and rows of 6 kB in another. */
const RAW = "bench-raw";
const AT_ONCE = 1000;
/** Roles whose key is beyond all that are generated. */
const FIRST_NEW = 200_800_000;

const collection = connectCollection();
const inPage = createIndexedDbCollection();
const NEWEST = 50;
let writes = 0;
/** 6 kB that are written. */
const SAMPLE = benchRoles(0, 1)[0]?.snapshots[0];

/** What is timed, each once. */
const DEEDS = {
  list: async () => void (await inPage.list()),
  rawList: async () => void (await answer((await raw()).transaction("records").objectStore("records").getAll())),
  newest: async () => void (await collection.newest(NEWEST, false)),
  visit: async () => void (await collection.recordVisit(newVisit())),
  save: async () => void (await collection.setMine("200100000", { stars: 1 + (writes % 5) }, NOON + (writes += 1))),
  rawPut: async () => {
    const transaction = (await raw()).transaction("rows", "readwrite", { durability: "strict" });
    transaction.objectStore("rows").put(SAMPLE);
    await ended(transaction);
  },
} as const;
export type StoreDeed = keyof typeof DEEDS;

/** ms of one deed. */
export async function time(deed: StoreDeed): Promise<number> {
  const start = performance.now();
  await DEEDS[deed]();
  return performance.now() - start;
}

/** Puts roles where the extension keeps its own, and their records beside. */
export async function seed(count: number): Promise<void> {
  const database = await openDatabase(OWN, () => undefined);
  const beside = await raw();
  for (let from = 0; from < count; from += AT_ONCE) {
    const roles = benchRoles(from, Math.min(AT_ONCE, count - from));
    const transaction = database.transaction(["postings", "snapshots", "visits"], "readwrite");
    const copy = beside.transaction("records", "readwrite");
    for (const { record, snapshots, visits } of roles) {
      unwatched(transaction.objectStore("postings").put(record));
      for (const snapshot of snapshots) unwatched(transaction.objectStore("snapshots").put(snapshot));
      for (const visit of visits) unwatched(transaction.objectStore("visits").put(visit));
      copy.objectStore("records").put(record);
    }
    // oxlint-disable-next-line no-await-in-loop -- one batch in memory at a time
    await Promise.all([transaction.done, ended(copy)]);
  }
  database.close();
}

/**
 * Bytes, as JSON in which a list that occurs twice in a row is written once, as a database does it, of all that is kept after so many visits to each of so many roles, of which at each visit one in ten
 * has other words and one in twenty another date; and of a full copy for each visit, as it arrives.
 */
export async function weighVisits(roles: number, visits: number): Promise<{ kept: number; copies: number }> {
  const weighed = createIndexedDbCollection((onClosed) => openDatabase("bench-visits", onClosed));
  let copies = 0;
  for (let visit = 0; visit < visits; visit += 1) {
    for (let role = 0; role < roles; role += 1) {
      const look = lookAt(role, visit);
      const message = JSON.stringify(look);
      copies += message.length;
      // oxlint-disable-next-line no-await-in-loop -- one look after the other, as a user has them
      await weighed.recordVisit(JSON.parse(message) as PageVisit);
    }
  }
  const database = await openDatabase("bench-visits", () => undefined);
  let kept = 0;
  for (const name of database.objectStoreNames) {
    // oxlint-disable-next-line no-await-in-loop -- one store in memory at a time
    for (const row of await database.getAll(name)) kept += weightOf(row);
  }
  database.close();
  return { kept, copies };
}

function weightOf(row: unknown): number {
  const lists = new Set<unknown>();
  return JSON.stringify(row, (_name, value: unknown) => {
    if (!Array.isArray(value)) return value;
    if (lists.has(value)) return lists.size;
    lists.add(value);
    return value as unknown;
  }).length;
}

function lookAt(role: number, visit: number) {
  const edits = Array.from({ length: visit }, (_, at) => (role + at) % 10 === 0).filter(Boolean).length;
  const moves = Array.from({ length: visit }, (_, at) => (role + at) % 20 === 1).filter(Boolean).length;
  const key = `${FIRST_NEW + role}-0836`;
  const url = `https://jobs.apple.com/en-us/details/${key}/bench`;
  const bullets = Array.from(
    { length: 30 },
    (_, line) =>
      `Looks after row ${line} of orchard ${role}, ${"and sees to it that it is watered at night, ".repeat(1 + (line % 3))}`,
  );
  const words = [...bullets, ...Array.from({ length: edits }, (_, edit) => `And to what came new, number ${edit}`)];
  const datePosted = new Date(NOON + moves * 24 * HOUR).toISOString().slice(0, 10);
  const posting = { identifier: key, title: `Orchard Keeper ${role}`, datePosted };
  return sampleVisit({ id: `${key}-${visit}`, at: NOON + visit * HOUR, url, bullets: words, posting });
}

function newVisit() {
  writes += 1;
  const key = `${FIRST_NEW + writes}-0836`;
  const url = `https://jobs.apple.com/en-us/details/${key}/bench`;
  const bullets = SAMPLE?.observation.sections.responsibilities?.items ?? [];
  const posting = { identifier: key, title: `Orchard Keeper ${writes}` };
  return sampleVisit({ id: `${key}-${writes}`, at: NOON + writes, url, bullets: bullets.slice(0, 24), posting });
}

let opening: Promise<IDBDatabase> | undefined;
function raw(): Promise<IDBDatabase> {
  return (opening ??= new Promise((opened, failed) => {
    const request = indexedDB.open(RAW, 1);
    request.addEventListener("upgradeneeded", () => {
      request.result.createObjectStore("records", { keyPath: "key" });
      request.result.createObjectStore("rows", { autoIncrement: true });
    });
    request.addEventListener("success", () => opened(request.result));
    request.addEventListener("error", () => failed(request.error ?? new Error("No database.")));
  }));
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((answered, failed) => {
    request.addEventListener("success", () => answered(request.result));
    request.addEventListener("error", () => failed(request.error ?? new Error("Not read.")));
  });
}

function ended(transaction: IDBTransaction): Promise<void> {
  return new Promise((done, failed) => {
    transaction.addEventListener("complete", () => done());
    transaction.addEventListener("abort", () => failed(transaction.error ?? new Error("Not written.")));
  });
}
