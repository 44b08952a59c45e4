import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base } from "@playwright/test";
import { type Site, testSite } from "../tools/routes.ts";
import { beginAnew, closePages } from "./begin-anew.ts";
import { type Browsing, openBrowser } from "./browsing.ts";

interface Fixtures {
  /** A profile of its own on disk; what is stored in it is gone after the test. */
  readonly profile: string;
  /** The site's pages by address; a test may put others in their place. */
  readonly site: Map<string, string>;
  /** A browser with Pomona, its card open to tests, as good as new. */
  readonly browsing: Browsing;
  /** One that no other test uses, for what cannot be made good. With another build, or a restart: `openBrowser`. */
  readonly ownBrowsing: Browsing;
}

interface SharedFixtures {
  /** One browser for all tests of a process, for a new one takes longer than most of them; after a failure, another. */
  readonly shared: { readonly browsing: Browsing; readonly showSite: (site: Site) => void };
}

async function inFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "pomona-"));
  await use(folder);
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}

function expectNoFaults({ faults, refused, sent }: Browsing): void {
  base.expect(faults, "errors in pages and in the extension").toEqual([]);
  base.expect(sent, "requests of the extension's").toEqual([]);
  base.expect(refused, "addresses asked for that are not the site's").toEqual([]);
}

export const test = base.extend<Fixtures, SharedFixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern
  profile: async ({}, use) => inFolder(use),
  // oxlint-disable-next-line no-empty-pattern -- see above
  site: async ({}, use) => use(new Map(testSite())),
  shared: [
    // oxlint-disable-next-line no-empty-pattern -- see above
    async ({}, use) =>
      inFolder(async (profile) => {
        let shown: Site | undefined;
        const browsing = await openBrowser({ profile, site: { get: (url) => shown?.get(url) } });
        await use({ browsing, showSite: (site) => (shown = site) });
        await browsing.close();
      }),
    { scope: "worker" },
  ],
  browsing: async ({ shared: { browsing, showSite }, site }, use) => {
    await beginAnew(browsing);
    showSite(site);
    for (const told of [browsing.faults, browsing.refused, browsing.sent]) told.length = 0;
    await use(browsing);
    await closePages(browsing);
    expectNoFaults(browsing);
  },
  ownBrowsing: async ({ profile, site }, use) => {
    const browsing = await openBrowser({ profile, site });
    await use(browsing);
    await browsing.close();
    expectNoFaults(browsing);
  },
});

export { expect } from "@playwright/test";
