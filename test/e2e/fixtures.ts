import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base } from "@playwright/test";
import { testSite } from "../tools/routes.ts";
import { type Browsing, openBrowser } from "./browsing.ts";

interface Fixtures {
  /** A profile of its own on disk; what is stored in it is gone after the test. */
  readonly profile: string;
  /** The site's pages by address; a test may put others in their place. */
  readonly site: Map<string, string>;
  /** A browser with Pomona, its card open to tests. */
  readonly browsing: Browsing;
}

export const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern
  profile: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), "pomona-"));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  },
  // oxlint-disable-next-line no-empty-pattern -- see above
  site: async ({}, use) => use(new Map(testSite())),
  browsing: async ({ profile, site }, use) => {
    const browsing = await openBrowser({ profile, site });
    await use(browsing);
    await browsing.close();
    base.expect(browsing.faults, "errors in pages and in the extension").toEqual([]);
    base.expect(browsing.refused, "addresses asked for that are not the site's").toEqual([]);
  },
});

export { expect } from "@playwright/test";
