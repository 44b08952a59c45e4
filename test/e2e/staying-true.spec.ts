import type { Page } from "@playwright/test";
import type { PostingHistory } from "../../src/collection/collection.ts";
import { testPage } from "../tools/routes.ts";
import type { Browsing } from "./browsing.ts";
import { cardCount, cardOn } from "./card.ts";
import { expect, test } from "./fixtures.ts";

// What is kept must be what the page said at that address: a site that moves on without a load shows the words of
// the page before for a while.

/** Everything kept of roles, asked for as the popup does. */
async function keptOf(browsing: Browsing, ...keys: string[]): Promise<PostingHistory[]> {
  const popup = await browsing.openPopup();
  const answer = await popup.evaluate(async (asked) => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } };
    return chrome.runtime.sendMessage({ collection: "history", args: [asked] });
  }, keys);
  await popup.close();
  return (answer as { value: PostingHistory[] }).value;
}

/** Moves the page's address as a router does, and its words `after` ms later. */
async function moveOn(page: Page, url: string, after: number, words: Record<string, string>): Promise<void> {
  await page.evaluate(
    ([to, ms, changes]) => {
      history.pushState({}, "", to);
      setTimeout(() => {
        for (const [selector, text] of Object.entries(changes)) {
          for (const element of document.querySelectorAll(selector)) element.textContent = text;
        }
      }, ms);
    },
    [url, after, words] as const,
  );
}

test("keeps no words of one place under the address of another", async ({ browsing }) => {
  const { url } = testPage("two-places-new-york");
  const page = await browsing.visit(url);
  await expect(cardOn(page)).toContainText("200910303-2459");
  await moveOn(page, url.replace("-2459", "-0670"), 700, { "#jobdetails-jobnumber": "200910303-0670" });
  await expect(cardOn(page)).toContainText("200910303-0670");
  const [first, second] = await keptOf(browsing, "200910303-2459", "200910303-0670");
  expect(first?.record.posting.url).toContain("-2459/");
  expect(first?.visits).toHaveLength(1);
  expect(second?.record.posting.url).toContain("-0670/");
  expect(second?.visits).toHaveLength(1);
});

test("keeps no words of one language under the address of another", async ({ browsing }) => {
  const { url } = testPage("sectioned");
  const page = await browsing.visit(url);
  await expect(cardOn(page)).toContainText("Firmware Release Lead");
  await moveOn(page, url.replace("/en-us/", "/de-de/"), 700, { "#jobdetails-postingtitle": "Leitung Firmware" });
  await expect(cardOn(page)).toContainText("Leitung Firmware");
  const [kept] = await keptOf(browsing, "200910202-0836");
  const titles = kept?.snapshots.map(({ source, observation }) => [source, observation.posting.title]);
  expect(titles).toEqual([
    ["jobs.apple.com/en-us", "Firmware Release Lead"],
    ["jobs.apple.com/de-de", "Leitung Firmware"],
  ]);
});

test("takes no role for gone because the page before was", async ({ browsing }) => {
  const known = await browsing.visit(testPage("sectioned").url);
  await expect(cardOn(known)).toContainText("Firmware Release Lead");
  await known.close();
  const page = await browsing.visit(testPage("removed").url);
  await page.waitForTimeout(1500);
  await moveOn(page, testPage("sectioned").url, 0, {});
  await page.waitForTimeout(2500);
  const [kept] = await keptOf(browsing, "200910202-0836");
  expect(kept?.record.listing).toBe("listed");
  expect(kept?.visits).toHaveLength(1);
});

test("puts the card back where the page takes it away", async ({ browsing }) => {
  const page = await browsing.visit(testPage("classic").url);
  await expect(cardOn(page)).toBeVisible();
  await page.evaluate(() => document.querySelector(".pomona-card")?.remove());
  await expect.poll(() => cardCount(page)).toBe(1);
});

test("says once, and without an error, that an update left this tab behind", async ({ ownBrowsing: browsing }) => {
  const { url, html } = testPage("sectioned");
  const page = await browsing.visit(testPage("search-list").url);
  await browsing.switchOff();
  await moveOn(page, url, 0, {});
  await page.evaluate((text) => {
    const posting = new DOMParser().parseFromString(text, "text/html").querySelector("main");
    if (posting) document.body.replaceChildren(posting);
  }, html);
  await expect(page.getByText("Pomona was updated. Reload the page to go on.")).toBeVisible();
  expect(await cardCount(page)).toBe(1);
  expect(browsing.faults).toEqual([]);
});
