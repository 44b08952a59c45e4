import { resolve } from "node:path";
import { type BrowserContext, chromium, expect, type Page, type Request, type Worker } from "@playwright/test";
import { requireChromium } from "../tools/find-chromium.ts";
import { launchArguments } from "../tools/launch-arguments.ts";
import { serve, type Site } from "../tools/routes.ts";
import { loadNothingElse, WITHOUT_MOTION } from "./quiet-browser.ts";
import { noteRequests } from "./requests.ts";

/** Which build is loaded: the card open to tests, as it ships, or no extension at all. */
export type Build = "open" | "shipping" | "none";

const FOLDERS = { open: resolve(".output/open/chrome-mv3"), shipping: resolve(".output/chrome-mv3"), none: undefined };

export interface BrowsingOptions {
  readonly profile: string;
  readonly site: Site;
  readonly build?: Build;
  readonly colorScheme?: "light" | "dark";
  /** A window is opened where this is false. */
  readonly headless?: boolean;
  /** Whether the page that an installation opens is left open. */
  readonly welcome?: boolean;
  /** The folder of the build, where it is a copy. */
  readonly folder?: string;
  /** More of Chromium's arguments. */
  readonly more?: readonly string[];
}

/** A running browser with Pomona in it. */
export interface Browsing {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Uncaught errors and errors on the console, of pages and of the extension. */
  readonly faults: string[];
  /** Addresses that were asked for and are not the site's. */
  readonly refused: string[];
  /** Requests that the extension's own pages and worker made to anywhere but the extension. */
  readonly sent: string[];
  readonly visit: (url: string) => Promise<Page>;
  /** The popup in a tab, of the popup's size. */
  readonly openPopup: (size?: { width: number; height: number }) => Promise<Page>;
  readonly worker: () => Promise<Worker>;
  /** Ends the background worker as the browser would; the next message starts another. */
  readonly stopWorker: () => Promise<void>;
  /** Loads the extension anew, as an update does; scripts in open pages are left behind. */
  readonly reloadExtension: () => Promise<void>;
  /** Switches the extension off, as the user may; scripts in open pages are left behind. */
  readonly switchOff: () => Promise<void>;
  readonly close: () => Promise<void>;
}

interface DeveloperPrivate {
  updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
  reload(id: string, options: { failQuietly: boolean }): Promise<unknown>;
  getExtensionsInfo(): Promise<{ id: string; state: string }[]>;
}

/** The page that a request came from; none for the first navigation of a tab, which has no frame yet. */
function askedFrom(request: Request): string {
  try {
    return request.frame().url();
  } catch {
    return "";
  }
}

async function isEnabled(id: string): Promise<boolean> {
  const { chrome } = globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } };
  return (await chrome.developerPrivate.getExtensionsInfo()).some((each) => each.id === id && each.state === "ENABLED");
}

/** Ends the worker; from one of the extension's pages, for only these see it over the protocol. */
export async function stopWorkerFrom(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const versions = new Promise<string[]>((told) => {
    session.on("ServiceWorker.workerVersionUpdated", ({ versions: known }) => {
      const running = known.filter(({ runningStatus }) => runningStatus === "running");
      if (running.length > 0) told(running.map(({ versionId }) => versionId));
    });
  });
  await session.send("ServiceWorker.enable");
  for (const versionId of await versions) await session.send("ServiceWorker.stopWorker", { versionId });
  await session.detach();
}

async function disable(id: string): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: { management: { setEnabled(of: string, on: boolean): Promise<void> } };
  };
  await chrome.management.setEnabled(id, false);
}

/** Opens a browser over a profile; a second call with the same profile is a restart. */
export async function openBrowser(options: BrowsingOptions): Promise<Browsing> {
  const { profile, site, build = "open", colorScheme, headless = true, welcome = false } = options;
  const { folder = FOLDERS[build], more = [] } = options;
  if (headless) loadNothingElse(profile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: requireChromium(),
    headless,
    locale: "en-US",
    viewport: headless ? { width: 1280, height: 800 } : null,
    // Wide enough for the card to lie beside the posting.
    args: [...launchArguments(folder), "--window-size=1360,900", ...(headless ? [WITHOUT_MOTION] : []), ...more],
    ...(colorScheme && { colorScheme }),
  });
  const faults: string[] = [];
  const refused: string[] = [];
  const sent: string[] = [];
  const everSent: string[] = [];
  let own = 0;
  await serve(context, site, (url) => refused.push(url));
  context.on("weberror", (error) => faults.push(String(error.error())));
  context.on("console", (message) => {
    if (message.type() === "error") faults.push(`${message.text()} (${message.location().url})`);
  });
  context.on("request", (request) => {
    const from = request.serviceWorker()?.url() ?? askedFrom(request);
    if (!from.startsWith("chrome-extension:")) return;
    if (request.url().startsWith("chrome-extension:")) own++;
    else {
      sent.push(request.url());
      everSent.push(request.url());
    }
  });
  // A test may forget what was sent before it; the run does not.
  if (build !== "none") context.on("close", () => noteRequests({ own, sent: everSent }));
  const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  const extensionId = build === "none" ? "" : new URL((await worker()).url()).host;
  if (build !== "none") {
    // At each start: an extension that the command line names is installed by each. (Chromium 156, November 2026)
    const first = () => context.pages().find((page) => page.url().endsWith("/welcome.html"));
    const patience = { message: "the first page is open", intervals: [50], timeout: 15_000 };
    await expect.poll(() => first() !== undefined, patience).toBe(true);
    if (!welcome) await first()?.close();
  }
  const open = async (url: string) => {
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };
  return {
    context,
    extensionId,
    faults,
    refused,
    sent,
    visit: open,
    async openPopup(size = { width: 380, height: 600 }) {
      const page = await open(`chrome-extension://${extensionId}/popup.html`);
      await page.setViewportSize(size);
      return page;
    },
    worker,
    async stopWorker() {
      const page = await open(`chrome-extension://${extensionId}/manifest.json`);
      await stopWorkerFrom(page);
      await page.close();
    },
    async reloadExtension() {
      const settings = await open("chrome://extensions");
      await settings.evaluate(async (id) => {
        const { chrome } = globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } };
        // Without developer mode an unpacked extension is switched off instead. (Chromium 156, November 2026)
        await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await chrome.developerPrivate.reload(id, { failQuietly: true });
      }, extensionId);
      await expect
        .poll(() => settings.evaluate(isEnabled, extensionId), { message: "the extension is on again" })
        .toBe(true);
      await settings.close();
    },
    async switchOff() {
      const settings = await open("chrome://extensions");
      await settings.evaluate(disable, extensionId);
      await settings.close();
    },
    close: () => context.close(),
  };
}
