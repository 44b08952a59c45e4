import type { Page } from "@playwright/test";
import { testPage } from "../tools/routes.ts";
import { faultsIn } from "./axe.ts";
import { type Browsing, openBrowser } from "./browsing.ts";
import { cardOn, saveRole, writeNote } from "./card.ts";
import { expect, test } from "./fixtures.ts";
import { picture } from "./picture.ts";
import { keepRoles, SIX } from "./search-roles.ts";

const { url } = testPage("sectioned");

const settingsOf = (browsing: Browsing): Promise<Page> =>
  browsing.visit(`chrome-extension://${browsing.extensionId}/options.html`);
const recent = (popup: Page) => popup.getByRole("tab", { name: /Recent/ });
/** Beside what is only read out. */
const inMain = (page: Page) => page.getByRole("main");
const saved = (popup: Page) => popup.getByRole("tab", { name: /Saved/ });

/** Deletes for good what was forgotten, and waits until that is done. */
async function deleteForGood(settings: Page): Promise<void> {
  const button = settings.getByRole("button", { name: "Delete for good now" });
  await button.click();
  await expect(button).toHaveCount(0);
  await expect(inMain(settings).getByText("Nothing is kept.")).toBeVisible();
}

/** What a test calls of the browser in the worker. */
interface Chrome {
  readonly chrome: {
    readonly action: { getBadgeText(about: object): Promise<string>; getTitle(about: object): Promise<string> };
    readonly runtime: {
      sendMessage(of: object): Promise<{ value: { key: string }[] }>;
      readonly onMessage: { addListener(hear: (message: object, sender: { url: string }) => void): void };
    };
    readonly storage: { readonly local: { set(values: object): Promise<void> } };
  };
}

test("marks on search results go and come with their switch, in every page that shows it", async ({ browsing }) => {
  await keepRoles(browsing, SIX);
  const search = await browsing.visit(testPage("search-twenty").url);
  await expect(search.locator(".pomona-mark")).toHaveCount(6);
  const [settings, other] = [await settingsOf(browsing), await settingsOf(browsing)];
  const marks = (page: Page) => page.getByRole("checkbox", { name: "Marks on search results" });
  await marks(settings).uncheck();
  await expect(settings.getByRole("status")).toHaveText("Saved");
  await expect(search.locator(".pomona-mark")).toHaveCount(0);
  await expect(marks(other)).not.toBeChecked();
  await marks(other).check();
  await expect(search.locator(".pomona-mark")).toHaveCount(6);
  await settings.reload();
  await expect(marks(settings)).toBeChecked();
});

test("where only what is saved is remembered, a visit leaves no trace, and saving keeps all of it", async ({
  browsing,
}) => {
  const settings = await settingsOf(browsing);
  await settings.getByRole("radio", { name: "Only what I save" }).check();
  await expect(settings.getByRole("status")).toHaveText("Saved");
  const page = await browsing.visit(url);
  await expect(cardOn(page)).toContainText("Kept once you save it");
  await expect(cardOn(page)).toContainText("$186,400–$279,900");
  const popup = await browsing.openPopup();
  await expect(recent(popup)).toHaveText("Recent0");
  await expect(inMain(popup).getByText("Only what you save is remembered.")).toBeVisible();
  await saveRole(page);
  await writeNote(page, "Second round on Tuesday");
  await expect(saved(popup)).toHaveText("Saved1");
  await page.reload();
  await expect(cardOn(page)).toContainText("Last seen");
  await expect(cardOn(page).getByRole("textbox", { name: "Note" })).toHaveValue("Second round on Tuesday");
});

test("paused, the card goes, nothing is read or kept, and the button says so; resumed, the card comes back", async ({
  browsing,
}) => {
  const page = await browsing.visit(url);
  await expect(cardOn(page)).toBeVisible();
  const popup = await browsing.openPopup();
  await expect(recent(popup)).toHaveText("Recent1");
  await popup.getByRole("button", { name: "Pause on jobs.apple.com" }).click();
  await expect(inMain(popup).getByText("Paused on jobs.apple.com")).toBeVisible();
  await expect(page.locator(".pomona-card")).toHaveCount(0);
  const worker = await browsing.worker();
  const button = () =>
    worker.evaluate(async () => {
      const { action } = (globalThis as unknown as Chrome).chrome;
      return [await action.getBadgeText({}), await action.getTitle({})];
    });
  await expect.poll(button).toEqual(["❚❚", "Pomona, paused on jobs.apple.com"]);
  await worker.evaluate(() => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    (globalThis as unknown as Chrome).chrome.runtime.onMessage.addListener(
      (message, sender) => void asked.push(`${Object.keys(message).join()} ${sender.url}`),
    );
  });
  const other = await browsing.visit(testPage("classic").url);
  const asked = () => worker.evaluate(() => Reflect.get(globalThis, "asked") as string[]);
  // Its words were refused: from then on a card would come.
  await expect.poll(asked).toContain(`words,inWords ${testPage("classic").url}`);
  const search = await browsing.visit(testPage("search-twenty").url);
  await expect(search.getByRole("link", { name: "Map Colour Researcher" })).toBeVisible();
  for (const each of [page, other]) expect(await each.locator(".pomona-card").count()).toBe(0);
  expect(await search.locator(".pomona-mark").count()).toBe(0);
  expect((await asked()).filter((one) => one.startsWith("collection"))).toEqual([]);
  await expect(recent(popup)).toHaveText("Recent1");
  await popup.bringToFront();
  await popup.getByRole("button", { name: "Resume" }).click();
  for (const each of [page, other]) await expect(cardOn(each)).toBeVisible();
  await expect(recent(popup)).toHaveText("Recent2");
  await expect.poll(button).toEqual(["", "Pomona"]);
});

test("a pause outlasts the worker and the browser, and is ended in the settings", async ({ profile, site }) => {
  const first = await openBrowser({ profile, site });
  const before = await settingsOf(first);
  await before.getByRole("checkbox", { name: "Pause on jobs.apple.com" }).check();
  await expect(before.getByRole("status")).toHaveText("Saved");
  await first.close();
  const second = await openBrowser({ profile, site });
  const popup = await second.openPopup();
  await expect(inMain(popup).getByText("Paused on jobs.apple.com")).toBeVisible();
  const page = await second.visit(url);
  await second.stopWorker();
  await (await settingsOf(second)).getByRole("checkbox", { name: "Pause on jobs.apple.com" }).uncheck();
  await expect(cardOn(page)).toBeVisible();
  await expect(inMain(popup).getByText("Paused on jobs.apple.com")).toHaveCount(0);
  await second.close();
});

test("everything is forgotten and brought back, then forgotten for good, also after a restart", async ({
  profile,
  site,
}) => {
  const first = await openBrowser({ profile, site });
  const page = await first.visit(url);
  await saveRole(page);
  await writeNote(page, "Second round on Tuesday");
  await expect(cardOn(await first.visit(testPage("classic").url))).toBeVisible();
  const [settings, popup] = [await settingsOf(first), await first.openPopup()];
  await expect(recent(popup)).toHaveText("Recent2");
  await settings.bringToFront();
  await settings.getByRole("button", { name: "Forget everything: 2 roles" }).click();
  await expect(inMain(settings).getByText("2 roles are forgotten and wait to be deleted.")).toBeVisible();
  await expect(recent(popup)).toHaveText("Recent0");
  await settings.reload();
  await settings.getByRole("button", { name: "Undo: bring back 2 roles" }).click();
  await expect(recent(popup)).toHaveText("Recent2");
  await expect(saved(popup)).toHaveText("Saved1");
  await settings.getByRole("button", { name: "Forget 1 role that you did not save" }).click();
  await expect(recent(popup)).toHaveText("Recent1");
  await settings.getByRole("button", { name: "Forget everything: 1 role" }).click();
  // A note that the popup could not have kept any more when it closed.
  await settings.evaluate(leaveDraft);
  await deleteForGood(settings);
  await expect.poll(() => settings.evaluate(() => localStorage.getItem("note-drafts"))).toBe("{}");
  await first.close();
  const second = await openBrowser({ profile, site });
  const again = await second.openPopup();
  await expect(recent(again)).toHaveText("Recent0");
  const after = await settingsOf(second);
  await expect(inMain(after).getByText("Nothing is kept.")).toBeVisible();
  await expect(after.getByRole("button", { name: /Undo|Delete/ })).toHaveCount(0);
  await second.close();
});

test("a role that was deleted for good is saved anew from a card that was still open", async ({ browsing }) => {
  const page = await browsing.visit(url);
  await expect(cardOn(page).getByRole("button", { name: "Save role" })).toBeEnabled();
  const settings = await settingsOf(browsing);
  await settings.getByRole("button", { name: "Forget everything: 1 role" }).click();
  await deleteForGood(settings);
  await page.bringToFront();
  await saveRole(page);
  const popup = await browsing.openPopup();
  await expect(popup.getByRole("row", { name: /Firmware Release Lead/ })).toContainText("$186,400–$279,900");
});

test("roles that the user did nothing with are let go of in time, and can be brought back", async ({ browsing }) => {
  await keepRoles(browsing, [
    { identifier: "200920001-0836", seen: [200] },
    { identifier: "200920002-3337", seen: [5] },
    { identifier: "200920003-0836", seen: [200], mine: { saved: true } },
    { identifier: "200920005-0836", seen: [200], mine: { stars: 2 } },
  ]);
  const settings = await settingsOf(browsing);
  await settings.getByRole("combobox", { name: "Keep roles that I did not save for" }).selectOption("6 months");
  await expect(settings.getByRole("status")).toHaveText("Saved");
  // As if the worker had last run yesterday.
  await settings.evaluate(async () => {
    const day = new Date(Date.now() - 86_400_000);
    const letGo = [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, "0"));
    await (globalThis as unknown as Chrome).chrome.storage.local.set({ letGo: letGo.join("-") });
  });
  await browsing.stopWorker();
  await settings.reload();
  await expect(inMain(settings).getByText("1 role is forgotten and waits to be deleted.")).toBeVisible();
  await expect(settings.getByRole("heading", { name: "Roles kept: 3" })).toBeVisible();
  await settings.getByRole("button", { name: "Undo: bring back 1 role" }).click();
  await expect(settings.getByRole("button", { name: "Forget everything: 4 roles" })).toBeVisible();
});

test("axe finds nothing on settings with all there is, and pictures of them", async ({ browsing }) => {
  await keepRoles(browsing, SIX);
  const settings = await settingsOf(browsing);
  await settings.getByRole("checkbox", { name: "Pause on jobs.apple.com" }).check();
  await settings.getByRole("button", { name: "Forget 2 roles that you did not save" }).click();
  await expect(inMain(settings).getByText("2 roles are forgotten")).toBeVisible();
  expect(await faultsIn(settings, undefined, { all: true })).toEqual([]);
  await picture(settings, "settings", { fullPage: true });
  await settings.setViewportSize({ width: 320, height: 800 });
  expect(await settings.evaluate(() => document.documentElement.scrollWidth), "nothing sticks out").toBe(320);
  await picture(settings, "settings-320", { fullPage: true });
  await settings.emulateMedia({ forcedColors: "active" });
  await picture(settings, "settings-forced", { fullPage: true });
  const popup = await browsing.openPopup();
  await expect(inMain(popup).getByText("Paused on jobs.apple.com")).toBeVisible();
  expect(await faultsIn(popup, undefined, { all: true })).toEqual([]);
  await picture(popup, "settings-popup", { fullPage: true });
});

/** Leaves a note for the role that was removed first, as the popup does. */
async function leaveDraft(): Promise<void> {
  const { runtime } = (globalThis as unknown as Chrome).chrome;
  const { value } = await runtime.sendMessage({ collection: "removed", args: [] });
  const [key] = value.map((removal) => removal.key).toReversed();
  localStorage.setItem("note-drafts", JSON.stringify({ [String(key)]: { text: "Ask them", at: 1 } }));
}
