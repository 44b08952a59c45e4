import type { Page } from "@playwright/test";
import { testPage } from "../tools/routes.ts";
import { faultsIn } from "./axe.ts";
import { type Browsing, openBrowser } from "./browsing.ts";
import { cardOn, saveRole } from "./card.ts";
import { expect, test } from "./fixtures.ts";
import { picture } from "./picture.ts";

const { url } = testPage("sectioned");
const TITLE = "Firmware Release Lead";

/** What of the browser is asked in the worker. */
interface Chrome {
  readonly action: { getBadgeText(about: object): Promise<string>; getTitle(about: object): Promise<string> };
  readonly tabs: { query(about: object): Promise<{ id: number; url?: string }[]> };
  readonly alarms: {
    getAll(): Promise<{ name: string; scheduledTime: number }[]>;
    clearAll(): Promise<boolean>;
    create(name: string, about: object): Promise<void>;
  };
}

/** What stands on the button: in all tabs, and in the tab of the posting. Asked in the worker, or on a page of ours. */
async function badge(of: Browsing | Page): Promise<string[]> {
  const ask = async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    const tabs = await chrome.tabs.query({ url: "https://jobs.apple.com/*" });
    const about = [{}, ...tabs.map(({ id }) => ({ tabId: id }))];
    return Promise.all(about.map((each) => chrome.action.getBadgeText(each)));
  };
  return "worker" in of ? (await of.worker()).evaluate(ask) : of.evaluate(ask);
}

async function alarms(browsing: Browsing): Promise<string[]> {
  return (await browsing.worker()).evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    return (await chrome.alarms.getAll()).map(({ name }) => name);
  });
}

/** Lets days go by for what is stored: no test can set the clock of the machine. */
async function daysPass(page: Page, days: number): Promise<void> {
  await page.evaluate(async (count) => {
    const database = await new Promise<IDBDatabase>((opened) => {
      const opening = indexedDB.open("pomona");
      opening.addEventListener("success", () => opened(opening.result));
    });
    const transaction = database.transaction("reminders", "readwrite");
    const cursor = transaction.objectStore("reminders").openCursor();
    cursor.addEventListener("success", () => {
      const row = cursor.result?.value as { due: string } | undefined;
      if (!row) return;
      const due = new Date(Date.parse(row.due) - count * 86_400_000).toISOString().slice(0, 10);
      cursor.result?.update({ ...row, due });
      cursor.result?.continue();
    });
    await new Promise((done) => transaction.addEventListener("complete", done));
    database.close();
  }, days);
}

const due = (popup: Page) => popup.getByRole("region", { name: /^Due/ });
const detailOf = (popup: Page, title: string) =>
  popup.getByRole("grid").getByRole("button", { name: `Note, status and stars of ${title}` });

/** Saves the role and asks to be reminded of it by one press. */
async function remind(browsing: Browsing, status: string, button: string): Promise<Page> {
  const page = await browsing.visit(url);
  await saveRole(page);
  await cardOn(page).getByRole("combobox", { name: "Status" }).selectOption(status);
  const popup = await browsing.openPopup();
  await detailOf(popup, TITLE).click();
  await popup.getByRole("button", { name: button }).click();
  await expect(popup.getByRole("button", { name: "Cancel follow-up" })).toBeVisible();
  return popup;
}

test("reminds after a restart of the browser of what became due while it was closed", async ({ profile, site }) => {
  const first = await openBrowser({ profile, site });
  const popup = await remind(first, "applied", "Follow up in 7 days");
  await expect.poll(() => alarms(first)).toEqual(["reminders"]);
  expect(await badge(first)).toEqual(["", "✓"]);
  await daysPass(popup, 8);
  await first.close();

  const second = await openBrowser({ profile, site });
  // Nothing was opened yet: the browser's start alone shows it.
  await expect.poll(async () => (await badge(second))[0]).toBe("1");
  const again = await second.openPopup();
  await expect(due(again)).toContainText(TITLE);
  await expect(due(again)).toContainText("yesterday");
  const page = await second.visit(url);
  await expect(cardOn(page)).toBeVisible();
  await expect.poll(() => badge(second)).toEqual(["1", "✓1"]);

  await again.bringToFront();
  await due(again)
    .getByRole("button", { name: `Done: ${TITLE}` })
    .click();
  await expect(due(again)).toHaveCount(0);
  await expect.poll(() => badge(second)).toEqual(["", "✓"]);
  await again.getByRole("button", { name: "Undo" }).click();
  await expect(due(again)).toContainText(TITLE);
  await expect.poll(() => badge(second)).toEqual(["1", "✓1"]);
  expect([...first.faults, ...second.faults]).toEqual([]);
  await second.close();
});

test("reminds by its alarm when the worker was stopped", async ({ browsing }) => {
  const page = await remind(browsing, "interviewing", "Follow up in 3 days");
  // The popup asks what is due after each change, and the button then says the same: days pass where nobody asks.
  await page.goto(`chrome-extension://${browsing.extensionId}/manifest.json`);
  await browsing.stopWorker();
  await daysPass(page, 3);
  expect((await badge(page))[0]).toBe("");
  await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    await chrome.alarms.create("reminders", { when: Date.now() + 1500 });
  });
  // The only thing that can start it again: nothing is open but pages that ask nothing.
  await expect.poll(() => badge(page), { timeout: 20_000 }).toEqual(["1", "✓1"]);
});

test("makes an alarm anew that was lost, at the next start of the worker", async ({ browsing }) => {
  const popup = await remind(browsing, "applied", "Follow up in 7 days");
  await expect.poll(() => alarms(browsing)).toEqual(["reminders"]);
  const worker = await browsing.worker();
  const lose = async () => {
    await worker.evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.alarms.clearAll());
    return alarms(browsing);
  };
  // The worker may still be making it for a call that it answered.
  await expect.poll(lose).toEqual([]);
  await browsing.stopWorker();
  await popup.reload();
  await expect(popup.getByRole("grid")).toBeVisible();
  await expect.poll(() => alarms(browsing)).toEqual(["reminders"]);
});

test("is set, moved and cancelled by keys alone", async ({ browsing }) => {
  await saveRole(await browsing.visit(url));
  const popup = await browsing.openPopup();
  await popup
    .getByRole("row")
    .filter({ has: popup.getByRole("checkbox") })
    .focus();
  await popup.keyboard.press("e");
  const press = async (name: string) => {
    for (let tabs = 0; tabs < 20; tabs++) {
      // oxlint-disable-next-line no-await-in-loop -- one key after the other
      await popup.keyboard.press("Tab");
      // oxlint-disable-next-line no-await-in-loop -- see above
      if (await popup.getByRole("button", { name }).evaluate((button) => button === document.activeElement)) break;
    }
    await popup.keyboard.press("Enter");
  };
  await press("Follow up in 7 days");
  const field = popup.getByLabel("Follow up on");
  await expect(field).toBeFocused();
  // The field is there before the day that it is set to has been kept.
  await expect(field).toHaveValue(/^\d{4}-\d\d-\d\d$/);
  const first = await field.inputValue();
  // The year is the last part in English; the next year is a month's worth of days off at least.
  await popup.keyboard.press("Tab");
  await popup.keyboard.press("Tab");
  await popup.keyboard.press("ArrowUp");
  await expect(field).toHaveValue(`${Number(first.slice(0, 4)) + 1}${first.slice(4)}`);
  await press("Cancel follow-up");
  await expect(popup.getByRole("button", { name: "Follow up in 7 days" })).toBeVisible();
  await expect(popup.getByText(`Follow-up cancelled: ${TITLE}`).first()).toBeVisible();
  await popup.getByRole("row").first().focus();
  await popup.keyboard.press("Control+z");
  await expect(field).toHaveValue(`${Number(first.slice(0, 4)) + 1}${first.slice(4)}`);
});

test("keeps the database of an earlier version, with everything in it", async ({ browsing }) => {
  await saveRole(await browsing.visit(url));
  const options = await browsing.context.newPage();
  await options.goto(`chrome-extension://${browsing.extensionId}/options.html`);
  await browsing.stopWorker();
  await options.evaluate(asBefore);
  const popup = await browsing.openPopup();
  await detailOf(popup, TITLE).click();
  await popup.getByRole("button", { name: "Follow up in 7 days" }).click();
  await expect(popup.getByRole("button", { name: "Cancel follow-up" })).toBeVisible();
});

/** Leaves the database as the version before reminders had it. */
async function asBefore(): Promise<void> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener("success", () => resolve(request.result));
      request.addEventListener("error", () => reject(request.error ?? new Error("no database")));
    });
  const newer = await done(indexedDB.open("pomona"));
  const names = ["postings", "snapshots", "visits", "openings"] as const;
  const from = newer.transaction(names);
  const rows = await Promise.all(names.map((name) => done(from.objectStore(name).getAll())));
  newer.close();
  await done(indexedDB.deleteDatabase("pomona"));
  const opening = indexedDB.open("pomona", 2);
  opening.addEventListener("upgradeneeded", () => {
    const database = opening.result;
    const postings = database.createObjectStore("postings", { keyPath: "key" });
    postings.createIndex("by-last-seen", "lastSeen");
    postings.createIndex("by-family", "family");
    postings.createIndex("by-removed", "removedAt");
    const snapshots = database.createObjectStore("snapshots", { keyPath: "id", autoIncrement: true });
    snapshots.createIndex("by-key", "key");
    snapshots.createIndex("by-reader", "observation.reader");
    const visits = database.createObjectStore("visits", { autoIncrement: true });
    visits.createIndex("by-key", "key");
    visits.createIndex("by-id", "id", { unique: true });
    database.createObjectStore("openings", { keyPath: "key" });
  });
  const older = await done(opening);
  const to = older.transaction(names, "readwrite");
  await Promise.all(
    names.flatMap((name, at) => (rows[at] ?? []).map((row: unknown) => done(to.objectStore(name).put(row)))),
  );
  older.close();
}

test("axe finds nothing serious where something is due, and an interview is set", async ({ browsing }) => {
  const popup = await remind(browsing, "applied", "Follow up in 7 days");
  const day = popup.getByLabel("Interview on");
  await day.focus();
  await popup.keyboard.type("12032026");
  await popup.getByLabel("Time of the interview").focus();
  await popup.keyboard.type("0230PM");
  await expect(popup.getByLabel("Time of the interview")).toHaveValue("14:30");
  await picture(popup, "reminders-waiting");
  await daysPass(popup, 9);
  await popup.reload();
  await expect(due(popup)).toContainText("2 days ago");
  await expect(day).toHaveValue("2026-12-03");
  await expect(popup.getByLabel("Time of the interview")).toHaveValue("14:30");
  await picture(popup, "reminders-due");
  expect(await faultsIn(popup)).toEqual([]);

  const [, key] = /details\/([\d-]+)/.exec(url) ?? [];
  const address = `chrome-extension://${browsing.extensionId}/library.html?columns=title,interview&role=${key}`;
  const library = await browsing.visit(address);
  await expect(library.getByRole("gridcell", { name: /Dec 3, 2026, 2:30/ })).toBeVisible();
  await picture(library, "interview-library");
  expect(await faultsIn(library, ".interview")).toEqual([]);
  await library.getByRole("button", { name: "Take the interview away" }).click();
  await expect(library.getByRole("gridcell", { name: /Dec 3, 2026/ })).toHaveCount(0);
  await library.getByRole("button", { name: "Undo" }).click();
  await expect(library.getByLabel("Time of the interview")).toHaveValue("14:30");
});
