import { type BrowserContext, chromium } from "@playwright/test";
import { type Browsing, openBrowser } from "../e2e/browsing.ts";
import { requireChromium } from "../tools/find-chromium.ts";
import { launchArguments } from "../tools/launch-arguments.ts";
import type { Site } from "../tools/routes.ts";
import type { Backend } from "./line.ts";

/** Chromium's own switches; with others of the kind it would take these for all. */
const SQLITE = "--enable-features=IdbSqliteBackingStore,IdbSqliteOnDiskRollout";
/** With both of them a page has a clock of 5 µs; else of 100. */
const ISOLATED = { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" };
const NO_PAGES: Site = new Map<string, string>();

/** A browser with the extension, over a profile on disk: IndexedDB of a private window is in memory. */
export function openWith(options: {
  profile: string;
  extension: string;
  site?: Site;
  backend?: Backend;
}): Promise<Browsing> {
  const { profile, extension, site = NO_PAGES, backend } = options;
  const more = backend === "SQLite" ? [SQLITE] : [];
  return openBrowser({ profile, site, build: "shipping", folder: extension, more });
}

/** A browser without an extension, whose pages are cross-origin isolated. */
export async function openBare(profile: string, site: Site): Promise<BrowserContext> {
  const options = { executablePath: requireChromium(), headless: true, args: launchArguments() };
  const context = await chromium.launchPersistentContext(profile, options);
  await context.route(/^(https?|wss?):/, async (route) => {
    const body = site.get(route.request().url());
    if (body === undefined) return route.abort();
    return route.fulfill({ contentType: "text/html; charset=utf-8", headers: ISOLATED, body });
  });
  return context;
}
