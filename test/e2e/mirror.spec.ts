import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Worker } from "@playwright/test";
import { testPage } from "../tools/routes.ts";
import { openBrowser } from "./browsing.ts";
import { cardOn, saveRole, writeNote } from "./card.ts";
import { expect, test } from "./fixtures.ts";

const { url } = testPage("sectioned");

/** Notes how every transaction of the worker begins from now on. */
function watchTransactions(worker: Worker): Promise<void> {
  return worker.evaluate(() => {
    const seen: (readonly [mode: string, durability: string])[] = [];
    Object.assign(globalThis, { seen });
    // oxlint-disable-next-line typescript/unbound-method -- called with its own `this` below
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (stores, mode, options) {
      seen.push([mode ?? "readonly", options?.durability ?? "default"]);
      return transaction.call(this, stores, mode, options);
    };
  });
}

/** Overwrites the files of the extension's own database, and of no other: the browser can read them no more. */
async function damageDatabase(profile: string): Promise<number> {
  const folder = join(profile, "Default", "IndexedDB");
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const own = files.filter((file) => file.isFile() && file.name !== "LOCK");
  await Promise.all(own.map(({ parentPath, name }) => writeFile(join(parentPath, name), "lost")));
  return own.length;
}

test("what the user did comes back when the browser has lost its database", async ({ profile, site }) => {
  // Two browsers, one after the other.
  test.slow();
  const first = await openBrowser({ profile, site, build: "open" });
  const worker = await first.worker();
  await watchTransactions(worker);
  const page = await first.visit(url);
  await saveRole(page);
  await writeNote(page, "Second round on Tuesday");
  const seen = await worker.evaluate(() => (globalThis as unknown as { seen: [string, string][] }).seen);
  const writing = seen.filter(([mode]) => mode !== "readonly");
  // A visit, the role saved, a note: these in both copies.
  expect(writing.length).toBeGreaterThanOrEqual(5);
  expect(writing.filter(([, durability]) => durability !== "strict")).toEqual([]);
  await first.close();
  expect(await damageDatabase(profile)).toBeGreaterThan(0);

  const second = await openBrowser({ profile, site });
  const popup = await second.openPopup();
  await expect(popup.getByRole("row", { name: /Firmware Release Lead/ })).toBeVisible();
  const told = popup.getByRole("alert");
  await expect(told).toContainText("1 role that you saved or wrote on is back from a second copy");
  await told.getByRole("button", { name: "Close" }).click();
  await expect(told).toHaveCount(0);
  await popup.reload();
  await expect(popup.getByRole("row", { name: /Firmware Release Lead/ })).toBeVisible();
  await expect(told).toHaveCount(0);
  const again = await second.visit(url);
  await expect(cardOn(again).getByRole("textbox", { name: "Note" })).toHaveValue("Second round on Tuesday");
  expect(second.faults).toEqual([]);
  await second.close();
});
