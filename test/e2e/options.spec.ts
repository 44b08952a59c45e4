import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { testPage } from "../tools/routes.ts";
import { faultsIn } from "./axe.ts";
import type { Browsing } from "./browsing.ts";
import { cardOn } from "./card.ts";
import { expect, test } from "./fixtures.ts";

/** Looks at these pages, and opens the options from the popup. */
async function optionsAfter(browsing: Browsing, ...folders: string[]): Promise<Page> {
  for (const folder of folders) {
    // oxlint-disable-next-line no-await-in-loop -- in this order
    const page = await browsing.visit(testPage(folder).url);
    // oxlint-disable-next-line no-await-in-loop -- see above
    await expect(page.locator(".pomona-card")).toHaveCount(1);
  }
  const popup = await browsing.openPopup();
  const [options] = await Promise.all([
    browsing.context.waitForEvent("page"),
    popup.getByRole("button", { name: "Settings" }).click(),
  ]);
  await options.waitForLoadState();
  return options;
}

test("opens from the browser's own list of extensions too, in a tab", () => {
  const manifest = JSON.parse(readFileSync(".output/chrome-mv3/manifest.json", "utf8")) as Record<string, unknown>;
  expect(manifest["options_ui"]).toEqual({ page: "options.html", open_in_tab: true });
});

test("tells what was read by what, and what could not be read", async ({ browsing }) => {
  const options = await optionsAfter(browsing, "sectioned", "classic");
  await expect(options.getByRole("heading", { name: "Roles kept: 2" })).toBeVisible();
  await expect(options).toHaveTitle("Settings – Pomona");
  const facts = options.getByRole("region", { name: "Facts" });
  const row = (name: string) =>
    facts.getByRole("row").filter({ has: options.getByRole("rowheader", { name, exact: true }) });
  await expect(row("Base pay").getByRole("cell")).toHaveText(["2", "0", "0", "0"]);
  await expect(options.getByRole("table", { name: "Read by" })).toContainText("sectioned");
  await expect(options.getByText("Read again by today's reader")).toHaveCount(0);
});

test("copies exactly what it shows, by keyboard, and nothing of the user's", async ({ browsing }) => {
  const options = await optionsAfter(browsing, "sectioned");
  await options.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const copy = options.getByRole("button", { name: "Copy report" });
  await copy.focus();
  await options.keyboard.press("Enter");
  await expect(options.getByRole("button", { name: "Copied" })).toBeVisible();
  const copied = await options.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await options.locator("pre").textContent());
  expect(copied).toMatch(/^Browser: Chromium \d+$/m);
  expect(copied).not.toMatch(/Firmware Release Lead|https?:|\d{9}/);
});

test("fits 320 px, and every control is reached by Tab", async ({ browsing }) => {
  const options = await optionsAfter(browsing, "sectioned", "classic");
  await options.setViewportSize({ width: 320, height: 640 });
  await expect(options.getByRole("heading", { name: "Roles kept: 2" })).toBeVisible();
  expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const reached: string[] = [];
  for (let press = 0; press < 20; press++) {
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    await options.keyboard.press("Tab");
    // oxlint-disable-next-line no-await-in-loop -- see above
    reached.push(await options.evaluate(() => document.activeElement?.textContent?.trim() ?? ""));
  }
  expect(reached).toContain("Forget everything: 2 roles");
  expect(reached).toContain("Copy report");
});

test("axe finds nothing serious on the options", async ({ browsing }) => {
  const empty = await optionsAfter(browsing);
  await expect(empty.getByText("Nothing to tell yet")).toBeVisible();
  expect(await faultsIn(empty), "nothing kept").toEqual([]);
  // There is one page of options at a time.
  await empty.close();
  const full = await optionsAfter(browsing, "sectioned", "hostile");
  await expect(full.getByRole("button", { name: "Copy report" })).toBeVisible();
  expect(await faultsIn(full), "two roles").toEqual([]);
});

test("shows the reading again of what an earlier reader read, which is no edit", async ({ browsing }) => {
  const page = await browsing.visit(testPage("sectioned").url);
  await expect(cardOn(page)).toBeVisible();
  const options = await optionsAfter(browsing);
  await expect(options.getByRole("heading", { name: "Roles kept: 1" })).toBeVisible();
  await options.evaluate(makeOld);
  await browsing.stopWorker();
  await options.reload();
  // How far it is stands there only until the worker is done, which may be before anybody can look.
  await expect(options.getByText("Read again by today's reader")).toHaveCount(0, { timeout: 15_000 });
  await expect
    .poll(() => options.evaluate(readRecords), { timeout: 15_000 })
    .toMatchObject([{ visits: 1, snapshots: 1, posting: { title: "Firmware Release Lead" } }]);
  await page.reload();
  await expect(cardOn(page)).toBeVisible();
  await expect.poll(() => options.evaluate(readRecords)).toMatchObject([{ visits: 2, snapshots: 1 }]);
});

/** Leaves the only role as an earlier reader read it, which knew no more than its address. */
async function makeOld(): Promise<void> {
  const database = await new Promise<IDBDatabase>((opened, failed) => {
    const opening = indexedDB.open("pomona");
    opening.addEventListener("success", () => opened(opening.result));
    opening.addEventListener("error", () => failed(new Error("no database")));
  });
  const transaction = database.transaction(["postings", "snapshots"], "readwrite");
  for (const name of ["postings", "snapshots"]) {
    const cursor = transaction.objectStore(name).openCursor();
    cursor.addEventListener("success", () => {
      const row = cursor.result?.value as Record<string, object> | undefined;
      if (!row) return;
      const posting = { url: "https://jobs.apple.com/", hiringOrganization: "Apple", identifier: row["key"] };
      if (name === "postings") cursor.result?.update({ ...row, posting, reader: 1 });
      else
        cursor.result?.update({ ...row, observation: { ...row["observation"], posting, provenance: {}, reader: 1 } });
    });
  }
  await new Promise((done) => transaction.addEventListener("complete", done));
  database.close();
}

/** The light records, as they are kept. */
async function readRecords(): Promise<unknown[]> {
  const database = await new Promise<IDBDatabase>((opened) => {
    const opening = indexedDB.open("pomona");
    opening.addEventListener("success", () => opened(opening.result));
  });
  const request = database.transaction("postings").objectStore("postings").getAll();
  const rows = await new Promise<unknown[]>((read) => request.addEventListener("success", () => read(request.result)));
  database.close();
  return rows;
}
