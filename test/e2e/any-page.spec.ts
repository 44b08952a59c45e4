import { faultsIn } from "./axe.ts";
import type { Page } from "@playwright/test";
import { testPage } from "../tools/routes.ts";
import type { Browsing } from "./browsing.ts";
import { cardOn, saveRole } from "./card.ts";
import { expect, test } from "./fixtures.ts";

/** The popup in a tab, asked about another tab, as a browser that opens no popup by itself shows it. */
async function readWith(browsing: Browsing, page: Page, more = ""): Promise<Page> {
  await page.bringToFront();
  const worker = await browsing.worker();
  const id = await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(what: object): Promise<{ id: number }[]> } };
    };
    return (await chrome.tabs.query({ active: true }))[0]?.id;
  });
  const popup = await browsing.context.newPage();
  await popup.setViewportSize({ width: 380, height: 600 });
  await popup.goto(`chrome-extension://${browsing.extensionId}/popup.html?tab=${id}${more}`);
  return popup;
}

/** What a test calls of the browser in the worker. */
interface Chrome {
  readonly chrome: {
    readonly commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
    readonly contextMenus: { readonly onClicked: { dispatch(clicked: object, tab: object): void } };
    readonly runtime: { getContexts(what: object): Promise<object[]> };
    readonly storage: { readonly session: { get(): Promise<object> } };
    readonly tabs: { query(what: object): Promise<{ id: number }[]> };
  };
}

const strip = (popup: Page) => popup.getByRole("region", { name: /^(This page|The selection)$/ });
const save = (popup: Page) => strip(popup).getByRole("button");
const rows = (popup: Page) => popup.getByRole("row").filter({ has: popup.getByRole("checkbox") });

const page = (body: string, title = "") =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
const BOARD = "https://jobs.example.org/";

test("reads a copy when it is asked to, and keeps it when it is saved", async ({ browsing }) => {
  const board = await browsing.visit(testPage("board-copy").url);
  const popup = await readWith(browsing, board);
  await expect(strip(popup)).toContainText("Simulation Engineer");
  await expect(strip(popup)).toContainText("Copy on jobs.example.org");
  await expect(popup.getByRole("tab", { name: /Recent/ })).toHaveText("Recent0");
  await save(popup).click();
  await expect(save(popup)).toHaveText("Saved");
  await expect(save(popup)).toHaveAttribute("aria-pressed", "true");
  await expect(rows(popup)).toHaveCount(1);
  await expect(rows(popup)).toContainText("Simulation Engineer");
  await save(popup).click();
  await expect(save(popup)).toHaveText("Save role");
  await expect(popup.getByText("Nothing saved yet")).toBeVisible();
});

test("joins a copy to the role that is kept, as another source of it", async ({ browsing, site }) => {
  const own = testPage("sectioned");
  const apples = await browsing.visit(own.url);
  await saveRole(apples);
  const number = await apples.locator("#jobdetails-jobnumber").innerText();
  const { url, html } = testPage("board-copy");
  site.set(url, html.replace("200911010-3337", number));
  const popup = await readWith(browsing, await browsing.visit(url));
  await expect(save(popup)).toHaveText("Keep copy");
  await save(popup).click();
  await expect(save(popup)).toHaveText("Saved");
  // Apple's own words stay the ones that are shown.
  await expect(rows(popup)).toHaveCount(1);
  await expect(rows(popup)).toContainText("Firmware Release Lead");
});

test("tells of Apple's own page, and saves it there too", async ({ browsing }) => {
  const apples = await browsing.visit(testPage("sectioned").url);
  await expect(cardOn(apples)).toBeVisible();
  const popup = await readWith(browsing, apples);
  await expect(strip(popup)).toContainText("Firmware Release Lead");
  await expect(strip(popup)).toContainText("This pageFirmware Release LeadRole ");
  await save(popup).click();
  await expect(save(popup)).toHaveText("Saved");
  await apples.bringToFront();
  await expect(cardOn(apples).getByRole("button", { name: "Saved" })).toBeVisible();
});

test("reads an archived copy, and never takes the role for gone because the archive has it so", async ({
  browsing,
  site,
}) => {
  const own = testPage("sectioned");
  await saveRole(await browsing.visit(own.url));
  const at = (stamp: string) => `https://web.archive.org/web/${stamp}/${own.url}`;
  site.set(at("20260930101112"), own.html);
  site.set(at("20261101101112"), testPage("removed").html);
  const popup = await readWith(browsing, await browsing.visit(at("20260930101112")));
  await expect(strip(popup)).toContainText("Archived on Sep 30, 2026");
  await save(popup).click();
  await expect(save(popup)).toHaveText("Saved");
  const gone = await readWith(browsing, await browsing.visit(at("20261101101112")));
  await expect(strip(gone)).toContainText("When this page was archived, the posting was no longer listed.");
  await expect(save(gone)).toHaveCount(0);
  await expect(rows(gone)).toContainText("Firmware Release Lead");
  await expect(rows(gone)).not.toContainText("No longer listed");
});

for (const [name, body, said] of [
  [
    "another employer's posting",
    `<script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":"Baker",
     "hiringOrganization":{"@type":"Organization","name":"Ovens"}}</script><h1>Baker</h1>`,
    "A posting of another employer.",
  ],
  [
    "other words than Apple's",
    "<h1>Gardener</h1><p>Company: Apple</p><h2>What you’ll do</h2><p>Trees.</p><h2>Who you are</h2><p>Patient.</p>",
    "nothing shows that the words are Apple's",
  ],
  [
    "an article",
    "<h1>Apple is hiring gardeners</h1><p>It has put up forty jobs since May.</p>",
    "It is not a posting.",
  ],
  [
    "lines without headings",
    "<h1>Gardener</h1><p>Apple</p><ul><li>Experience with trees</li><li>Knowledge of soil</li><li>Strong arms and skills</li></ul>",
    "without its headings",
  ],
  ["nothing", "<h1>Weather</h1><p>It rains.</p>", "No posting of Apple's on this page."],
] as const) {
  test(`says of ${name} what it is, and offers nothing`, async ({ browsing, site }) => {
    site.set(`${BOARD}page`, page(body));
    const popup = await readWith(browsing, await browsing.visit(`${BOARD}page`));
    await expect(strip(popup)).toContainText(said);
    await expect(save(popup)).toHaveCount(0);
  });
}

test("reads the selected text alone, with its lines", async ({ browsing, site }) => {
  const { html } = testPage("board-copy");
  const [, text = ""] = /white-space:pre-line">([\s\S]*?)<\/div>/.exec(html) ?? [];
  const other = "<p>Role Number: 200999999</p><h2>Summary</h2><p>Another role altogether.</p>";
  site.set(`${BOARD}list`, page(`${other}<pre id="one">${text}</pre>${other}`, "Jobs"));
  const board = await browsing.visit(`${BOARD}list`);
  await board.evaluate(() => getSelection()?.selectAllChildren(document.getElementById("one") ?? document.body));
  const popup = await readWith(browsing, board, "&selection=0");
  await expect(strip(popup)).toContainText("Role 200911010-3337");
  await expect(popup.getByRole("region", { name: "The selection" })).toBeVisible();
});

test("says that the browser's own pages are closed to it", async ({ browsing }) => {
  const settings = await browsing.visit("chrome://version/");
  const popup = await readWith(browsing, settings);
  await expect(strip(popup)).toContainText("The browser lets no extension read this page.");
});

test("keeps its place while the page is read, and takes none where there is no page", async ({ browsing }) => {
  const popup = await readWith(browsing, await browsing.visit(testPage("board-copy").url));
  const top = async () => (await popup.getByRole("searchbox").boundingBox())?.y;
  await expect(popup.getByRole("searchbox")).toBeVisible();
  const before = await top();
  await expect(strip(popup)).toContainText("Simulation Engineer");
  expect(await top()).toBe(before);
  const alone = await browsing.openPopup();
  await expect(alone.getByRole("searchbox")).toBeVisible();
  await expect(strip(alone)).toHaveCount(0);
});

test("opens the popup from the menu, and leaves it what to read", async ({ browsing }) => {
  const board = await browsing.visit(testPage("board-copy").url);
  await board.bringToFront();
  const worker = await browsing.worker();
  await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as Chrome;
    const [tab] = await chrome.tabs.query({ active: true });
    if (tab) chrome.contextMenus.onClicked.dispatch({ menuItemId: "read-selection", frameId: 0 }, tab);
  });
  const opened = () =>
    worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as Chrome;
      const popups = await chrome.runtime.getContexts({ contextTypes: ["POPUP"] });
      return { popups: popups.length, left: Object.keys(await chrome.storage.session.get()) };
    });
  await expect.poll(opened, { message: "the popup is open, and took what was left" }).toEqual({ popups: 1, left: [] });
});

test("has a key of its own that the browser does not keep for itself", async ({ browsing }) => {
  const worker = await browsing.worker();
  const keys = await worker.evaluate(() => (globalThis as unknown as Chrome).chrome.commands.getAll());
  expect(keys.find(({ name }) => name === "_execute_action")?.shortcut).toBe("Alt+Shift+L");
});

test("axe finds nothing serious over a page", async ({ browsing }) => {
  const popup = await readWith(browsing, await browsing.visit(testPage("board-copy").url));
  for (const button of ["Save role", "Saved"]) {
    // oxlint-disable-next-line no-await-in-loop -- first as it is, then saved
    await expect(save(popup)).toHaveText(button);
    // oxlint-disable-next-line no-await-in-loop
    expect(await faultsIn(popup)).toEqual([]);
    // oxlint-disable-next-line no-await-in-loop
    await save(popup).click();
  }
});
