import { expect, it } from "vitest";
import { askForSite, followSiteAccess, type Permissions, serveSiteAccess } from "../../../src/messaging/site-access.ts";

type Hear = (changed: { readonly origins?: readonly string[] }) => void;

/** A browser that withholds the site until it is asked for; what it was asked for, and who listens. */
function withholding() {
  const asked: string[][] = [];
  const listeners = { added: new Set<Hear>(), removed: new Set<Hear>() };
  let may = false;
  const changes = (to: Set<Hear>) => ({
    addListener: (hear: Hear) => void to.add(hear),
    removeListener: (hear: Hear) => void to.delete(hear),
  });
  const tell = (to: Set<Hear>, origins?: string[]) => {
    for (const hear of to) hear(origins ? { origins } : {});
  };
  const permissions: Permissions = {
    contains: () => Promise.resolve(may),
    request({ origins }) {
      asked.push(origins);
      may = true;
      tell(listeners.added, origins);
      return Promise.resolve(may);
    },
    onAdded: changes(listeners.added),
    onRemoved: changes(listeners.removed),
  };
  const take = () => {
    may = false;
    tell(listeners.removed, ["https://jobs.apple.com/*"]);
  };
  return { permissions, asked, listeners, take, tell };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

it("tells whether the site may be read, and again whenever that changes, until it is told to stop", async () => {
  const { permissions, take, listeners } = withholding();
  const told: boolean[] = [];
  const life = new AbortController();
  followSiteAccess((may) => told.push(may), life.signal, permissions);
  await settled();
  expect(await askForSite(permissions)).toBe(true);
  await settled();
  take();
  await settled();
  expect(told).toEqual([false, true, false]);
  take();
  life.abort();
  await settled();
  expect([told.length, listeners.added.size, listeners.removed.size]).toEqual([3, 0, 0]);
});

it("asks for the one site of the manifest, and for no more", async () => {
  const { permissions, asked } = withholding();
  await askForSite(permissions);
  expect(asked).toEqual([["https://jobs.apple.com/*"]]);
});

it("says nothing where the browser does not say", async () => {
  const { permissions } = withholding();
  const told: boolean[] = [];
  const contains = () => Promise.reject(new Error("gone"));
  followSiteAccess((may) => told.push(may), new AbortController().signal, { ...permissions, contains });
  await settled();
  expect(told).toEqual([]);
});

it("has open pages renewed when the site is given, and for no other permission", async () => {
  const { permissions, tell, listeners } = withholding();
  const failures: unknown[] = [];
  let renewed = 0;
  const renew = () => {
    renewed += 1;
    return Promise.reject(new Error("no tabs"));
  };
  serveSiteAccess(renew, (error) => failures.push(error), permissions);
  tell(listeners.added);
  expect(renewed).toBe(0);
  await askForSite(permissions);
  await settled();
  expect([renewed, failures.map(String)]).toEqual([1, ["Error: no tabs"]]);
});
