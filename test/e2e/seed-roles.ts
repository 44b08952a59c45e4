import type { Page } from "@playwright/test";
import { generateRoles, type GeneratedRole } from "./generated-roles.ts";

/** Very many roles: as many as Pomona is made for. */
export const MANY = 10_000;

const AT_ONCE = 1000;
const NOW = Date.UTC(2026, 10, 21, 12);

/**
 * Puts the generated roles number `from` to `to` where the extension keeps its own, with `waits` each with a follow-up;
 * the page that asks is one of the extension's, and has opened the database.
 */
export async function seedRoles(page: Page, from: number, to: number, waits = false): Promise<void> {
  await page.evaluate(`globalThis.generateRoles = ${generateRoles.toString()}`);
  for (let at = from; at < to; at += AT_ONCE) {
    // oxlint-disable-next-line no-await-in-loop -- one transaction after the other
    await page.evaluate(putRoles, { from: at, count: Math.min(AT_ONCE, to - at), now: NOW, waits });
  }
}

async function putRoles(wanted: { from: number; count: number; now: number; waits: boolean }): Promise<void> {
  const { generateRoles: generate } = globalThis as unknown as {
    generateRoles: (from: number, count: number, now: number) => readonly GeneratedRole[];
  };
  const database = await new Promise<IDBDatabase>((opened, failed) => {
    const opening = indexedDB.open("pomona");
    opening.addEventListener("success", () => opened(opening.result));
    opening.addEventListener("error", () => failed(new Error("no database")));
  });
  const transaction = database.transaction(["postings", "snapshots", "reminders"], "readwrite");
  for (const { record, snapshot } of generate(wanted.from, wanted.count, wanted.now)) {
    transaction.objectStore("postings").put(record);
    transaction.objectStore("snapshots").put(snapshot);
    const reminder = { key: record.key, due: "2026-12-01", state: "waiting", at: wanted.now };
    if (wanted.waits) transaction.objectStore("reminders").put(reminder);
  }
  await new Promise((done) => transaction.addEventListener("complete", done));
  database.close();
}
