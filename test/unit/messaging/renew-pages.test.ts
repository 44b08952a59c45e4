import { expect, it } from "vitest";
import { type Pages, renewOpenPages, renewPages } from "../../../src/messaging/renew-pages.ts";
import { HOUR, NOON } from "../collection/sample-visit.ts";

/** Open pages by tab, with the time that each was loaded; and the tabs that were given the scripts anew. */
function openPages(loaded: Readonly<Record<number, number>>) {
  const listeners: ((details: { reason: string }) => void)[] = [];
  const renewed: number[] = [];
  const pages: Pages = {
    onInstalled: { addListener: (hear) => void listeners.push(hear) },
    ofSite: () => Promise.resolve(Object.keys(loaded).map(Number)),
    loadedAt: (tab) => (tab === 3 ? Promise.reject(new Error("an error page")) : Promise.resolve(loaded[tab])),
    inject(tab) {
      renewed.push(tab);
      return tab === 1 ? Promise.reject(new Error("closed")) : Promise.resolve();
    },
  };
  const failures: unknown[] = [];
  renewPages(
    () => NOON,
    (error) => failures.push(error),
    pages,
  );
  const tell = async (reason: string) => {
    for (const hear of listeners) hear({ reason });
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  };
  return { tell, renewed, failures, pages };
}

it("an update is brought to every open page of the site, whatever becomes of one of them", async () => {
  const { tell, renewed, failures } = openPages({ 1: NOON - 1000, 2: NOON - HOUR / 2, 3: NOON, 4: NOON });
  await tell("update");
  expect(renewed).toEqual([1, 2, 4]);
  expect(failures).toEqual([]);
});

it("a page that has long been open is not read anew: the site may say something else by now", async () => {
  const { tell, renewed } = openPages({ 4: NOON - HOUR, 5: NOON - HOUR + 1 });
  await tell("update");
  expect(renewed).toEqual([5]);
});

it("nothing is put into pages after an installation, or after an update of the browser", async () => {
  const { tell, renewed } = openPages({ 4: NOON });
  for (const reason of ["install", "chrome_update", "browser_update", "shared_module_update"]) await tell(reason);
  expect(renewed).toEqual([]);
});

it("pages are renewed on demand by the same rule", async () => {
  const { pages, renewed } = openPages({ 4: NOON - HOUR, 5: NOON });
  await renewOpenPages(NOON, pages);
  expect(renewed).toEqual([5]);
});
