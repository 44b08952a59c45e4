import { testPage } from "../tools/routes.ts";
import { type Browsing, openBrowser } from "./browsing.ts";
import { cardOn, saveRole, writeNote } from "./card.ts";
import { expect, test } from "./fixtures.ts";

const { url } = testPage("sectioned");

test("shows a saved role in the popup", async ({ browsing }) => {
  const page = await browsing.visit(url);
  await saveRole(page);
  const popup = await browsing.openPopup();
  await expect(popup.getByRole("row", { name: /Firmware Release Lead/ })).toContainText("$186,400–$279,900");
});

test("keeps note and status through a stop of the worker", async ({ browsing }) => {
  const page = await browsing.visit(url);
  await saveRole(page);
  await browsing.stopWorker();
  await writeNote(page, "Ask about the release train");
  await browsing.stopWorker();
  await cardOn(page).getByRole("combobox", { name: "Status" }).selectOption("applied");
  await browsing.stopWorker();
  // The card asks again until it is answered: a reload before that would end its trying with it.
  const popup = await browsing.openPopup();
  await expect(
    popup.getByRole("row", { name: /Firmware Release Lead/ }).getByRole("img", { name: "Applied" }),
  ).toBeVisible();
  await browsing.stopWorker();
  await page.reload();
  await expect(cardOn(page).getByRole("textbox", { name: "Note" })).toHaveValue("Ask about the release train");
  await expect(cardOn(page).getByRole("combobox", { name: "Status" })).toHaveValue("applied");
});

test("keeps everything through a restart of the browser", async ({ profile, site }) => {
  const first = await openBrowser({ profile, site });
  const page = await first.visit(url);
  await saveRole(page);
  await writeNote(page, "Second round on Tuesday");
  await first.close();
  const second = await openBrowser({ profile, site });
  const again = await second.visit(url);
  await expect(cardOn(again).getByRole("textbox", { name: "Note" })).toHaveValue("Second round on Tuesday");
  await expect(cardOn(again)).toContainText("Last seen");
  await second.close();
});

test("keeps both when two tabs save at once", async ({ browsing }) => {
  const other = testPage("classic").url;
  const [one, two] = await Promise.all([browsing.visit(url), browsing.visit(other)]);
  const buttons = [one, two].map((page) => cardOn(page).getByRole("button", { name: "Save role" }));
  for (const button of buttons) await expect(button).toBeEnabled();
  // Sent to the elements themselves: a press as of a person waits for its tab to come to the front.
  await Promise.all(buttons.map((button) => button.dispatchEvent("click")));
  const popup = await browsing.openPopup();
  await expect(popup.getByRole("tab", { name: "Saved" })).toContainText("2");
});

test("shows in one tab what was saved in another", async ({ browsing }) => {
  const [one, two] = await Promise.all([browsing.visit(url), browsing.visit(url)]);
  await expect(cardOn(two)).toBeVisible();
  await saveRole(one);
  await expect(cardOn(two).getByRole("button", { name: "Saved" })).toBeVisible();
});

/** The marks on the extension's button, of all tabs that have one. */
async function marks(browsing: Browsing): Promise<string[]> {
  const worker = await browsing.worker();
  return worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(about: object): Promise<{ id: number }[]> };
        action: { getBadgeText(about: object): Promise<string> };
      };
    };
    const tabs = await chrome.tabs.query({});
    return (await Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })))).filter(Boolean);
  });
}

test("marks the action of a tab whose role is saved, also when the page is opened again", async ({ browsing }) => {
  const page = await browsing.visit(url);
  await saveRole(page);
  await expect.poll(() => marks(browsing)).toEqual(["✓"]);
  await page.goto(testPage("classic").url);
  await expect(cardOn(page).getByRole("button", { name: "Save role" })).toBeEnabled();
  expect(await marks(browsing)).toEqual([]);
  await page.goto(url);
  await expect.poll(() => marks(browsing)).toEqual(["✓"]);
  await cardOn(page).getByRole("button", { name: "Saved" }).click();
  await expect.poll(() => marks(browsing)).toEqual([]);
});
