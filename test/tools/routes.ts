import { readdirSync, readFileSync } from "node:fs";
import type { BrowserContext, Route } from "@playwright/test";

const PAGES = new URL("../pages/", import.meta.url);
const STYLE = new URL("../../demo/pages/sample.css", import.meta.url);

/** Address (without query) → page. */
export type Site = Pick<ReadonlyMap<string, string>, "get">;

/** The address that a page's first comment names. */
export function addressOf(html: string): string {
  const url = /<!-- url: (\S+) -->/.exec(html)?.[1];
  if (!url) throw new Error("The page names no address: its second line is to be <!-- url: https://… -->");
  return url;
}

/** Every page of test/pages at the address it names. The pages with a router of their own answer to all their addresses. */
export function testSite(): ReadonlyMap<string, string> {
  const site = new Map<string, string>();
  for (const folder of readdirSync(PAGES)) {
    const html = readFileSync(new URL(`${folder}/page.html`, PAGES), "utf8");
    const url = addressOf(html);
    site.set(url, html);
    for (const [, path = ""] of html.matchAll(/<template data-path="([^"]+)"/g))
      site.set(new URL(path, url).href, html);
  }
  return site;
}

/** A page of test/pages: its address and its text. */
export function testPage(folder: string): { readonly url: string; readonly html: string } {
  const html = readFileSync(new URL(`${folder}/page.html`, PAGES), "utf8");
  return { url: addressOf(html), html };
}

/** Answers the site's addresses in a browser; everything else is refused and told to `onRefused`. */
export async function serve(context: BrowserContext, site: Site, onRefused?: (url: string) => void): Promise<void> {
  await context.route(/^(https?|wss?):/, async (route: Route) => {
    const url = new URL(route.request().url());
    url.search = "";
    url.hash = "";
    const html = site.get(url.href);
    if (html !== undefined) return route.fulfill({ contentType: "text/html; charset=utf-8", body: html });
    if (url.pathname === "/sample.css")
      return route.fulfill({ contentType: "text/css", body: readFileSync(STYLE, "utf8") });
    onRefused?.(url.href);
    return route.abort();
  });
}
