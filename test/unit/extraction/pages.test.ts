import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readPage } from "../../../src/extraction/read-page.ts";
import { parseDocument } from "../../tools/parse-document.ts";

/** One folder per case: page.html, whose first comment names its address, and expected.json, recorded by `vitest -u`. */
const PAGES = new URL("../../pages/", import.meta.url);

describe("pages of our own, in the site's markup", () => {
  for (const name of readdirSync(PAGES)) {
    const html = readFileSync(new URL(`${name}/page.html`, PAGES), "utf8");
    const url = /<!-- url: (\S+) -->/.exec(html)?.[1] ?? "";

    it(`reads ${name} as expected`, async () => {
      const reading = readPage({ document: parseDocument(html), url });
      await expect(`${JSON.stringify(reading, undefined, 2)}\n`).toMatchFileSnapshot(
        new URL(`${name}/expected.json`, PAGES).pathname,
      );
    });

    it(`quotes words that are kept, and changes nothing on ${name}`, () => {
      const document = parseDocument(html);
      const before = document.documentElement.outerHTML;
      const { observation } = readPage({ document, url });
      expect(document.documentElement.outerHTML).toBe(before);
      for (const quotes of Object.values(observation?.provenance ?? {})) {
        for (const { section, quote } of quotes) {
          expect(observation?.sections[section]?.items.join("\n")).toContain(quote);
        }
      }
    });
  }
});
