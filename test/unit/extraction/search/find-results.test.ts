import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findResults } from "../../../../src/extraction/search/find-results.ts";
import { isSearchAddress } from "../../../../src/extraction/search/search-address.ts";
import { parseDocument, readDocument } from "../../../tools/parse-document.ts";
import { testPage } from "../../../tools/routes.ts";

const SEARCH = "https://jobs.apple.com/en-us/search";
const CORPUS = new URL("../../../../../shared/corpus/search/", import.meta.url);

const found = (html: string, url = SEARCH) =>
  findResults(parseDocument(html), url).map(({ identifier, link }) => [identifier, link.textContent]);
const foundOn = (folder: string) => {
  const { html, url } = testPage(folder);
  return found(html, url);
};

describe("the roles that a search page lists", () => {
  it("are those of today's list, each with its title", () => {
    expect(foundOn("search-list")).toEqual([
      ["200910202-0836", "Firmware Release Lead"],
      ["200910303-2459", "Caption Editor"],
    ]);
    const twenty = foundOn("search-twenty");
    expect(twenty).toHaveLength(20);
    expect(twenty[7]).toEqual(["114920008", "CA - Lantern Guide: Seasonal, Part-time"]);
  });

  it("are those of the table before it, though each row leads to its posting twice", () => {
    expect(foundOn("search-table")).toEqual([
      ["200921001", "Orchard Data Engineer"],
      ["200921002", "Bell Tower Acoustician"],
      ["114921003", "Lantern Guide"],
      ["200921004", "Night Train Timetabler"],
    ]);
  });

  it("are known without the names of the list, and apart from links around it", () => {
    const row = '<li><a href="/en-us/details/200600001-0836/x">One</a></li>';
    const bar = '<nav><a href="/en-us/details/200600002-0836/y">Seen before</a></nav>';
    expect(found(`${bar}<main><ul>${row}</ul></main>`)).toEqual([["200600001-0836", "One"]]);
    expect(found(bar)).toEqual([]);
  });

  it("are only postings of this site", () => {
    const links = [
      "https://board.example/en-us/details/200600001/x",
      "/en-us/details/the-building/x",
      "/en-us/details/20060000199/x",
      "http://[/details/200600001",
      "/app/en-us/apply/200600001",
    ];
    expect(found(`<main>${links.map((href) => `<a href="${href}">x</a>`).join("")}</main>`)).toEqual([]);
    const whole = "https://jobs.apple.com/de-de/details/200600001-0836?team=X";
    expect(found(`<main><a href="${whole}">x</a></main>`)).toEqual([["200600001-0836", "x"]]);
  });

  it.skipIf(!existsSync(CORPUS))("are all 20 of each page that was captured, and both of today's", () => {
    for (const name of ["classic-2024-1.html", "classic-2024-2.html", "classic-2024-3.html"]) {
      const path = new URL(name, CORPUS).pathname;
      const roles = findResults(readDocument(path), SEARCH);
      expect([name, roles.length]).toEqual([name, 20]);
      for (const { identifier, link } of roles) expect(link.id).toMatch(new RegExp(`^jotTitle_[A-Z]+-${identifier}$`));
    }
    const today = readFileSync(new URL("list-2026.html", CORPUS), "utf8");
    expect(found(today).map(([identifier]) => identifier)).toEqual(["200680206-3350", "114438004"]);
  });
});

describe("an address of a search", () => {
  it.each(["/en-us/search", "/en-us/search?team=x#y", "/de-de/search/", "/search?key=a", "/en-us/search/in-page"])(
    "is %s",
    (path) => expect(isSearchAddress(`https://jobs.apple.com${path}`)).toBe(true),
  );
  it.each([
    "https://jobs.apple.com/en-us/details/200600001/search",
    "https://jobs.apple.com/en-us/searching",
    "https://jobs.apple.com/",
    "https://www.apple.com/en-us/search",
    "https://web.archive.org/web/20240701000000/https://jobs.apple.com/en-us/search",
    "nonsense",
  ])("is not %s", (url) => expect(isSearchAddress(url)).toBe(false));
});
