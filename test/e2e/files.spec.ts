import { existsSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { gzipSync } from "fflate";
import { faultsIn } from "./axe.ts";
import type { Browsing } from "./browsing.ts";
import { expect, test } from "./fixtures.ts";
import { picture } from "./picture.ts";
import { generateRoles } from "./generated-roles.ts";

const NOW = Date.UTC(2026, 10, 21, 12);
/** As many as Pomona is made for, and as many as do for moments that are counted by rows. */
const MANY = 10_000;
const FEW = 1000;

/** A JSON export of generated roles, with whatever else stands among them. */
function exportOf(from: number, count: number, others: readonly unknown[] = []): string {
  const histories = generateRoles(from, count, NOW).map(({ record, snapshot }) => ({
    record: { ...record, snapshots: 1 },
    snapshots: [snapshot],
    visits: [
      { id: `visit-${record.key}`, key: record.key, at: record.lastSeen, url: record.posting.url, kind: "posting" },
    ],
  }));
  const head = {
    format: "pomona-export",
    version: 1,
    exportedAt: new Date(NOW).toISOString(),
    generator: "Pomona 0.1.0",
  };
  return JSON.stringify({ ...head, postings: [...histories, ...others] });
}

const openFiles = (browsing: Browsing) => browsing.visit(`chrome-extension://${browsing.extensionId}/files.html`);
const choose = (page: Page, name: string, text: string | Uint8Array) =>
  page.locator("input[type=file]").setInputFiles({ name, mimeType: "", buffer: Buffer.from(text) });

/** How many rows each store has; none where there is no database yet. */
function rowsKept(page: Page, stores = ["postings", "snapshots", "visits"]): Promise<Record<string, number>> {
  return page.evaluate(async (names) => {
    const opening = indexedDB.open("pomona");
    const database = await new Promise<IDBDatabase>((opened) => {
      opening.addEventListener("success", () => opened(opening.result));
    });
    const counts: Record<string, number> = {};
    for (const name of names) {
      const request = database.transaction(name).objectStore(name).count();
      // oxlint-disable-next-line no-await-in-loop -- three
      await new Promise((counted) => request.addEventListener("success", counted));
      counts[name] = request.result;
    }
    database.close();
    return counts;
  }, stores);
}

test("shows what would come of a file, brings it in, and undoes it", async ({ browsing }) => {
  const options = await browsing.visit(`chrome-extension://${browsing.extensionId}/options.html`);
  await options.getByRole("link", { name: "Bring roles in from a file" }).click();
  await expect(options).toHaveTitle("Bring in – Pomona");
  const files = options;
  const popup = await browsing.openPopup();
  await choose(files, "pomona.json", exportOf(1, 2, [{ record: { posting: { title: "<b>Broken</b>" } } }]));
  await expect(files.getByRole("heading", { name: "What would come of pomona.json" })).toBeFocused();
  await expect(files.getByRole("listitem")).toHaveText(["Left out: 1", "Changed: 0", "New: 2", "The same: 0"]);
  const broken = files.getByRole("row", { name: "<b>Broken</b>" });
  await expect(broken.getByRole("cell")).toHaveText(["3", "Left out", "Not of the form that an export has"]);
  expect(await rowsKept(files)).toEqual({ postings: 0, snapshots: 0, visits: 0 });

  await files.getByRole("button", { name: "Bring in: 2" }).click();
  await expect(files.getByRole("main").getByText("New: 2. Changed: 0.")).toBeVisible();
  expect(await rowsKept(files)).toEqual({ postings: 2, snapshots: 2, visits: 2 });
  // The background has looked at them, too, though nothing else has woken it.
  await expect.poll(() => rowsKept(files, ["likenesses"])).toEqual({ likenesses: 2 });
  // Other pages of ours hear of it.
  await popup.getByRole("tab", { name: "Recent" }).click();
  await expect(popup.getByText("Hinge Reliability Lead 2")).toBeVisible();

  await choose(files, "again.json", exportOf(1, 2));
  await expect(files.getByText("There is nothing in it that is not kept already.")).toBeVisible();
  await files.getByRole("button", { name: "Choose another file" }).click();
  await files.getByRole("button", { name: "Undo this import" }).press("Enter");
  await expect(files.getByRole("main").getByText("Back as before: 2.")).toBeVisible();
  await expect(files.getByRole("heading", { name: "Bring in" })).toBeFocused();
  expect(await rowsKept(files)).toEqual({ postings: 0, snapshots: 0, visits: 0 });
});

test("takes Apple's rows from another tracker's table, its columns named", async ({ browsing }) => {
  const files = await openFiles(browsing);
  const rows = [
    "Position;Firma;Adresse der Seite;Stand;Notiz;Beworben am",
    "Gardener;Apple;https://jobs.apple.com/de-de/details/200600001-0836/gardener;Telefonat;Zurückrufen;03/04/2026",
    "Weaver;Agentur;https://jobs.apple.com/de-de/details/200600002-0836/weaver;;;bald",
    "Baker;Bakery;https://example.org/1;Telefonat;;",
  ];
  await choose(files, "tracker.csv", rows.join("\r\n"));
  await expect(files.getByRole("heading", { name: "Which column is which" })).toBeFocused();
  await expect(files.getByRole("button", { name: "Show what would come of it" })).toBeDisabled();
  await files.getByRole("combobox", { name: "Address" }).selectOption("Adresse der Seite");
  await files.getByRole("combobox", { name: "Telefonat" }).selectOption("Interviewing");
  await files.getByRole("combobox", { name: "Days such as 03/04/2026" }).selectOption("Day, then month");
  await picture(files, "files-mapping");
  await files.getByRole("button", { name: "Show what would come of it" }).press("Enter");
  await expect(files.getByText("Dates left out because they cannot be read for certain: 1")).toBeVisible();
  await picture(files, "files-preview");
  await expect(files.getByRole("row", { name: "Baker" }).getByRole("cell")).toHaveText([
    "4",
    "Left out",
    "Not Apple's",
  ]);
  await expect(files.getByRole("row", { name: "Gardener" }).getByRole("cell")).toHaveText([
    "2",
    "New",
    "Versions: 1, Saved, Status, Note",
  ]);
  await files.getByRole("button", { name: "Bring in: 2" }).click();
  await expect(files.getByRole("main").getByText("New: 2. Changed: 0.")).toBeVisible();
  const popup = await browsing.openPopup();
  await expect(popup.getByText("Gardener")).toBeVisible();

  // Another note of a later day: neither of the two is lost.
  const later = rows.slice(0, 2).join("\r\n").replace("Zurückrufen;03", "Schere mitbringen;13");
  await choose(files, "later.csv", later);
  await files.getByRole("combobox", { name: "Address" }).selectOption("Adresse der Seite");
  await files.getByRole("button", { name: "Show what would come of it" }).click();
  await expect(files.getByText("Note changed; yours stays as an earlier one")).toBeVisible();
  await files.getByRole("button", { name: "Bring in: 1" }).click();
  await expect(files.getByRole("main").getByText("New: 0. Changed: 1.")).toBeVisible();
  const role = await browsing.visit(`chrome-extension://${browsing.extensionId}/role.html?key=200600001-0836`);
  const note = role.getByRole("textbox", { name: "Note" });
  await expect(note).toHaveValue("Schere mitbringen");
  await expect(role.getByText("Brought in on")).toBeVisible();
  expect(await faultsIn(role)).toEqual([]);
  await picture(role, "role-earlier-notes");
  await role.getByRole("button", { name: "Bring this note back" }).press("Enter");
  await expect(note).toHaveValue("Zurückrufen");
  await expect(note).toBeFocused();
  await expect(role.getByRole("listitem").filter({ hasText: "Schere mitbringen" })).toBeVisible();
});

test("says what is wrong with a hostile file, and changes nothing", async ({ browsing, profile }) => {
  const files = await openFiles(browsing);
  const deep = "[".repeat(100_000);
  const hostile: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    ["empty.json", "", /nothing in this file/],
    ["cut.json", exportOf(1, 3).slice(0, -500), /ends in the middle/],
    ["deep.json", `{"format":"pomona-export","version":1,"postings":${deep}`, /ends in the middle/],
    ["bomb.gz", gzipSync(new Uint8Array(20_000_000)), /is packed/],
    ["later.json", exportOf(1, 1).replace('"version":1', '"version":9'), /later version/],
    ["other.json", '{"__proto__":{"a":1}}', /neither an export/],
    ["latin.csv", new Uint8Array([0x61, 0x2c, 0xe4, 0x0a]), /not text in UTF-8/],
  ];
  for (const [name, text, words] of hostile) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await choose(files, name, text);
    // oxlint-disable-next-line no-await-in-loop -- see above
    await expect(files.getByRole("alert"), name).toHaveText(words);
  }
  const large = join(profile, "large.json");
  writeFileSync(large, "");
  truncateSync(large, 501_000_000);
  await files.locator("input[type=file]").setInputFiles(large);
  await expect(files.getByRole("alert")).toHaveText(/too large: 500 MB at most.*Nothing was changed\./);
  const prototype = exportOf(1, 1).replace('"latest":{', '"latest":{"__proto__":1,');
  await choose(files, "prototype.json", prototype);
  await expect(files.getByRole("listitem").first()).toHaveText("Left out: 1");
  await expect(files.getByRole("button", { name: /Bring in/ })).toHaveCount(0);
  expect(await rowsKept(files)).toEqual({ postings: 0, snapshots: 0, visits: 0 });
});

/** What a test calls of the browser in a page of ours. */
interface TabChrome {
  readonly chrome: { readonly tabs: { getCurrent(): Promise<{ id: number }>; remove(id: number): Promise<void> } };
}

/**
 * Has the page close its own tab when it asks the database for a row for the given time, and get no further: what it
 * asks for after that is never answered, and its transaction stays open until the tab is gone. After the last row it
 * goes on instead, as it may be done by then.
 */
function closeAt(page: Page, row: number, isLast: boolean): Promise<void> {
  return page.evaluate(
    async ([wanted, goesOn]) => {
      const { tabs } = (globalThis as unknown as TabChrome).chrome;
      const { id } = await tabs.getCurrent();
      const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, "put")?.value as typeof store.put;
      const store = IDBObjectStore.prototype;
      const holdOpen = (held: IDBObjectStore): IDBRequest<IDBValidKey> => {
        const request = held.getKey(0) as IDBRequest<IDBValidKey>;
        request.addEventListener("success", (event) => {
          event.stopImmediatePropagation();
          holdOpen(held);
        });
        return request;
      };
      let unanswered: IDBRequest<IDBValidKey> | undefined;
      let count = 0;
      store.put = function putCounted(this: IDBObjectStore, ...row_: Parameters<typeof put>) {
        if (unanswered) return unanswered;
        const request = put.apply(this, row_);
        if (++count === wanted) {
          void tabs.remove(id);
          if (!goesOn) unanswered = holdOpen(this);
        }
        return request;
      };
    },
    [row, isLast] as const,
  );
}

test("10,000 roles come in at once or not at all", async ({ browsing, profile }) => {
  test.setTimeout(240_000);
  const none = { postings: 0, snapshots: 0, visits: 0 };
  const wholeOf = (count: number) => ({ postings: count, snapshots: count, visits: count });
  const preview = async (count: number): Promise<Page> => {
    const file = join(profile, `${count}.json`);
    if (!existsSync(file)) writeFileSync(file, exportOf(1, count));
    const page = await openFiles(browsing);
    await page.locator("input[type=file]").setInputFiles(file);
    await expect(bringIn(page, count)).toBeVisible({ timeout: 60_000 });
    return page;
  };
  const bringIn = (page: Page, count: number) =>
    page.getByRole("button", { name: `Bring in: ${count.toLocaleString("en-US")}` });
  const look = await openFiles(browsing);
  const undo = async (): Promise<void> => {
    await look.reload();
    await look.getByRole("button", { name: "Undo this import" }).click();
    await expect.poll(() => rowsKept(look), { timeout: 60_000 }).toEqual(none);
  };
  // The tab is closed in the middle, with the first row, with the last role, and after all rows were asked for.
  for (const [count, row] of [
    [MANY, MANY],
    [FEW, 1],
    [FEW, 2 * FEW],
    [FEW, 2 * FEW + 1],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const page = await preview(count);
    // oxlint-disable-next-line no-await-in-loop -- see above
    await closeAt(page, row, row > 2 * count);
    const closed = page.waitForEvent("close");
    // oxlint-disable-next-line no-await-in-loop -- see above
    await bringIn(page, count).click();
    // oxlint-disable-next-line no-await-in-loop -- see above
    await closed;
    // oxlint-disable-next-line no-await-in-loop -- see above
    const after = await rowsKept(look);
    expect(row <= 2 * count ? [none] : [none, wholeOf(count)], `closed at row ${row}`).toContainEqual(after);
    // oxlint-disable-next-line no-await-in-loop -- see above
    if (after["postings"] === count) await undo();
  }
  await look.reload();
  await expect(look.getByRole("button", { name: "Undo this import" })).toHaveCount(0);
  await look.close();

  // The worker is stopped in the middle of writing, twice, which is none of its business.
  const page = await preview(MANY);
  await bringIn(page, MANY).click();
  await browsing.stopWorker();
  const popup = await browsing.openPopup();
  await browsing.stopWorker();
  await popup.close();
  const done = page.getByRole("main").getByText("New: 10,000. Changed: 0.");
  await expect(done).toBeVisible({ timeout: 60_000 });
  expect(await rowsKept(page)).toEqual(wholeOf(MANY));
});

test("axe finds nothing serious, also at 320 px", async ({ browsing }) => {
  const files = await openFiles(browsing);
  await choose(files, "bad.json", "{");
  await expect(files.getByRole("alert")).toBeVisible();
  expect(await faultsIn(files), "choosing").toEqual([]);
  await choose(files, "table.csv", "Title,Link,Status\nGardener,https://jobs.apple.com/x,Musing");
  await expect(files.getByRole("combobox", { name: "Musing" })).toBeVisible();
  expect(await faultsIn(files), "mapping").toEqual([]);
  await files.getByRole("button", { name: "Choose another file" }).click();
  await choose(files, "pomona.json", exportOf(1, 30, [null]));
  await expect(files.getByRole("row")).toHaveCount(32);
  for (const width of [1280, 320]) {
    // oxlint-disable-next-line no-await-in-loop -- two
    await files.setViewportSize({ width, height: 800 });
    // oxlint-disable-next-line no-await-in-loop -- see above
    expect(await faultsIn(files), `preview at ${width}`).toEqual([]);
    // oxlint-disable-next-line no-await-in-loop -- see above
    expect(await files.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});
