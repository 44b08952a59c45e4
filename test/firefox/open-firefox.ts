import { readFileSync } from "node:fs";
import { type HTTPRequest, launch, type Page } from "puppeteer-core";
import { requireFirefox } from "../tools/find-firefox.ts";
import type { Site } from "../tools/routes.ts";
import { ID } from "./install.ts";

// Firefox gives an extension another origin in each profile; ours is to be known.
const ORIGIN = "00000000-0000-4000-8000-000000706f6d";
const STYLE = new URL("../../demo/pages/sample.css", import.meta.url);
const CARD_WIDE = { width: 1280, height: 800 };
/** ms without an event after which the event page is unloaded; 30,000 for users. */
const IDLE = 500;

/** A running Firefox with what was installed into its profile. */
export interface Firefox {
  /** Opens a page of the site. */
  readonly visit: (url: string) => Promise<Page>;
  /** Opens a page of the extension, "popup.html". */
  readonly open: (path: string, size?: { width: number; height: number }) => Promise<Page>;
  /** Paths of the extension's own pages that are open. */
  readonly ownPages: () => Promise<readonly string[]>;
  /** Uncaught errors and errors on the console, of pages and of the extension's pages. */
  readonly faults: readonly string[];
  /** Addresses that pages asked for and are not the site's. */
  readonly refused: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens Firefox over a profile; a second call with the same profile, once the first is closed, is a restart. */
export async function openFirefox(profile: string, site: Site, downloads: string): Promise<Firefox> {
  const browser = await launch({
    browser: "firefox",
    executablePath: requireFirefox(),
    headless: true,
    timeout: 90_000,
    userDataDir: profile,
    // Pages of an extension count as the system's, which a driver may else not enter. (Firefox 153)
    args: ["-remote-allow-system-access"],
    extraPrefsFirefox: preferences(downloads),
  });
  const faults: string[] = [];
  const refused: string[] = [];
  const newPage = async (size: { width: number; height: number }) => {
    const page = await browser.newPage();
    await page.setViewport(size);
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(message.text());
    });
    return page;
  };
  return {
    faults,
    refused,
    async visit(url) {
      const page = await newPage(CARD_WIDE);
      await page.setRequestInterception(true);
      page.on("request", (request) => void answer(request, site, (other) => refused.push(other)));
      await page.goto(url);
      return page;
    },
    async open(path, size = { width: 380, height: 600 }) {
      const page = await newPage(size);
      // No event of an extension's page arrives while it loads. (Firefox 153)
      await page.goto(`moz-extension://${ORIGIN}/${path}`, { waitUntil: [] });
      return page;
    },
    async ownPages() {
      const pages = await browser.pages();
      const own = pages.map((page) => page.url()).filter((url) => url.startsWith("moz-extension:"));
      return own.map((url) => new URL(url).pathname);
    },
    close: () => browser.close(),
  };
}

async function answer(request: HTTPRequest, site: Site, onRefused: (url: string) => void): Promise<void> {
  const url = new URL(request.url());
  if (!url.protocol.startsWith("http")) return request.continue();
  url.search = "";
  url.hash = "";
  const html = site.get(url.href);
  if (html !== undefined) return request.respond({ contentType: "text/html; charset=utf-8", body: html });
  if (url.pathname === "/sample.css") return request.respond({ contentType: "text/css", body: readFileSync(STYLE) });
  if (url.pathname !== "/favicon.ico") onRefused(url.href);
  return request.abort();
}

function preferences(downloads: string): Record<string, unknown> {
  return {
    // An unsigned extension from the profile's own folder, at once and without a question; Debian's Firefox may.
    "xpinstall.signatures.required": false,
    "extensions.autoDisableScopes": 0,
    "extensions.enabledScopes": 15,
    "extensions.webextensions.uuids": JSON.stringify({ [ID]: ORIGIN }),
    "extensions.background.idle.timeout": IDLE,
    // Nobody is there to answer when Pomona asks for the site.
    "extensions.webextOptionalPermissionPrompts": false,
    "browser.download.folderList": 2,
    "browser.download.dir": downloads,
    // Nothing leaves the machine: the proxy of all addresses is a port that nobody listens on.
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": 9,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": 9,
  };
}
