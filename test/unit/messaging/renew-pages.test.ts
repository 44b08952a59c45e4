import { expect, it } from "vitest";
import { type Pages, renewOpenPages, renewPages } from "../../../src/messaging/renew-pages.ts";

/** Open pages in three tabs, one of which closes meanwhile; and the tabs that were given the scripts anew. */
function openPages() {
  const listeners: ((details: { reason: string }) => void)[] = [];
  const renewed: number[] = [];
  const pages: Pages = {
    onInstalled: { addListener: (hear) => void listeners.push(hear) },
    ofSite: () => Promise.resolve([1, 2, 3]),
    inject(tab) {
      renewed.push(tab);
      return tab === 1 ? Promise.reject(new Error("closed")) : Promise.resolve();
    },
  };
  const failures: unknown[] = [];
  renewPages((error) => failures.push(error), pages);
  const tell = async (reason: string) => {
    for (const hear of listeners) hear({ reason });
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  };
  return { tell, renewed, failures, pages };
}

it("an update is brought to every open page of the site, whatever becomes of one of them", async () => {
  const { tell, renewed, failures } = openPages();
  await tell("update");
  expect(renewed).toEqual([1, 2, 3]);
  expect(failures).toEqual([]);
});

it("nothing is put into pages after an installation, or after an update of the browser", async () => {
  const { tell, renewed } = openPages();
  for (const reason of ["install", "chrome_update", "browser_update", "shared_module_update"]) await tell(reason);
  expect(renewed).toEqual([]);
});

it("pages are renewed on demand, too", async () => {
  const { pages, renewed } = openPages();
  await renewOpenPages(pages);
  expect(renewed).toEqual([1, 2, 3]);
});
