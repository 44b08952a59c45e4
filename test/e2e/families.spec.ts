import { testPage } from "../tools/routes.ts";
import { faultsIn } from "./axe.ts";
import { cardOn, saveRole } from "./card.ts";
import { expect, test } from "./fixtures.ts";
import { seePages } from "./see-pages.ts";

const [CULVER_CITY, NEW_YORK] = [testPage("two-places-culver-city"), testPage("two-places-new-york")];
const SHORT = "You edit captions for films in three languages, and you know when silence needs no words.";
/** Enough words to tell a role by. */
const LONG = `${SHORT} You sit with directors while they cut and tell them early which lines will run too fast to be \
read, and you keep the list of names and places that every language of a film has to spell alike. On quiet days you go \
through films of other years and mend what nobody had the time for when they were young.`;

/** The two pages of one role, and the same text in Culver City under a later number. */
function pages(): ReadonlyMap<string, string> {
  const withWords = (html: string) => html.replaceAll(SHORT, LONG);
  const again = (text: string) => text.replaceAll("200910303", "200940404");
  return new Map([
    [CULVER_CITY.url, withWords(CULVER_CITY.html)],
    [NEW_YORK.url, withWords(NEW_YORK.html)],
    [again(CULVER_CITY.url), again(withWords(CULVER_CITY.html)).replaceAll("Oct 5, 2026", "Nov 9, 2026")],
  ]);
}

test("shows two places of a role and its posting under another number as one, to unfold and compare", async ({
  browsing,
  site,
}) => {
  for (const [url, html] of pages()) site.set(url, html);
  await seePages(browsing, [...pages().keys()], saveRole);
  const popup = await browsing.openPopup();
  const rows = popup.getByRole("row").filter({ has: popup.getByRole("checkbox") });
  const fold = popup.getByRole("button", { name: "3 postings of this role" });
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText("$162,100–$243,200");
  expect(await faultsIn(popup), "a family, folded").toEqual([]);

  await fold.click();
  await expect(rows).toHaveCount(3);
  await expect(fold).toHaveAttribute("aria-expanded", "true");
  await expect(rows.nth(1)).toContainText(/^New York City.*200910303-2459 · Oct 5, 2026.*\$171,600–\$257,400/);
  await expect(rows.nth(2)).toContainText("200910303-0670");
  await expect(rows.nth(2)).not.toContainText("$");
  expect(await faultsIn(popup), "a family, unfolded").toEqual([]);

  // By the keyboard: to the lead, folded, unfolded, and down to the first of the others.
  await rows.nth(0).focus();
  await popup.keyboard.press("ArrowLeft");
  await expect(rows).toHaveCount(1);
  await popup.keyboard.press("ArrowRight");
  await expect(rows).toHaveCount(3);
  await popup.keyboard.press("ArrowRight");
  await expect(rows.nth(1)).toBeFocused();
  await popup.keyboard.press("Space");
  await popup.keyboard.press("ArrowDown");
  await popup.keyboard.press("Space");
  await popup.getByRole("button", { name: "Compare", exact: true }).click();
  const columns = popup.getByRole("table").getByRole("columnheader");
  await expect(columns.filter({ hasText: "Caption Editor" })).toHaveCount(2);
  await popup.keyboard.press("Escape");

  await rows.nth(0).focus();
  await popup.keyboard.press("e");
  await expect(popup.getByText("Same text as 200910303-0670")).toBeVisible();
});

test("says on the card and on the role's page where else a role is, and goes there", async ({ browsing, site }) => {
  for (const [url, html] of pages()) site.set(url, html);
  await seePages(browsing, [...pages().keys()], saveRole);
  const again = [...pages().keys()].at(-1) ?? "";
  const page = await browsing.visit(again);
  const card = cardOn(page);
  await expect(card.getByRole("button", { name: "Same text as 200910303-0670" })).toBeVisible();
  await expect(card.getByText("Also in:")).toHaveCount(0);
  expect(await faultsIn(page), "a card that tells of a family").toEqual([]);

  const opening = page.context().waitForEvent("page");
  await card.getByRole("button", { name: "Same text as 200910303-0670" }).click();
  const role = await opening;
  await expect(role.getByText("Role 200910303-0670")).toBeVisible();
  await expect(role.getByRole("button", { name: "Same text as 200940404-0670" })).toBeVisible();
  expect(await faultsIn(role), "the page of a role of a family").toEqual([]);
  await role.getByRole("button", { name: "New York City", exact: true }).click();
  await expect(role.getByText("Role 200910303-2459")).toBeVisible();
  await expect(role.getByRole("button", { name: "Culver City", exact: true })).toBeVisible();
});

test("finds what was kept before such postings were looked for", async ({ browsing, site }) => {
  for (const [url, html] of pages()) {
    site.set(url, html);
    await saveRole(await browsing.visit(url));
  }
  const worker = await browsing.worker();
  await worker.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("pomona");
        opening.addEventListener("success", () => {
          const database = opening.result;
          const stores = ["likenesses", "twins"];
          const transaction = database.transaction(stores, "readwrite");
          for (const store of stores) transaction.objectStore(store).clear();
          transaction.addEventListener("error", () => reject(new Error("not cleared")));
          transaction.addEventListener("complete", () => {
            database.close();
            resolve();
          });
        });
      }),
  );
  await browsing.stopWorker();
  await expect(async () => {
    const popup = await browsing.openPopup();
    await expect(popup.getByRole("button", { name: "3 postings of this role" })).toBeVisible({ timeout: 1000 });
    await popup.close();
  }).toPass();
});
