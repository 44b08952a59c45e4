import { describe, expect, it } from "vitest";
import { isOnlyApples, keyOf, roleOfRemovedPage, sourceOf } from "../../../src/collection/identity.ts";
import type { PostingRecord } from "../../../src/collection/posting-record.ts";
import { recordAfterPosting } from "../../../src/collection/record-visit.ts";
import { NOON, sampleVisit } from "./sample-visit.ts";

const role = (identifier: string, { at = NOON, address = identifier } = {}): PostingRecord => {
  const url = `https://jobs.apple.com/en-us/details/${address}/gardener`;
  const visit = sampleVisit({ url, at, posting: { identifier } });
  if (visit.page.kind !== "posting") throw new Error("a posting was expected");
  return recordAfterPosting(undefined, visit, visit.page, { id: 1, isNew: true });
};

describe("keyOf and sourceOf", () => {
  it("keeps a role under its printed number, a copy without one under the address that leads back to it", () => {
    const url = "https://board.example/jobs/7?from=mail#top";
    expect(keyOf({ url, hiringOrganization: "Apple", identifier: "200600001" })).toBe("200600001");
    expect(keyOf({ url, hiringOrganization: "Apple" })).toBe("https://board.example/jobs/7?from=mail");
    const own = "https://jobs.apple.com/en-us/details/200600001/gardener";
    expect(keyOf({ url: `${own}?team=X#top`, hiringOrganization: "Apple" })).toBe(own);
  });

  it.each([
    ["https://jobs.apple.com/de-de/details/200600001/gaertner?team=X", "jobs.apple.com/de-de"],
    ["https://board.example:8080/jobs/7", "board.example:8080"],
    [
      "https://web.archive.org/web/20240702101112/https://jobs.apple.com/de-de/details/200600001",
      "web.archive.org/de-de",
    ],
    ["https://web.archive.org/web/20240702101112/https://board.example/jobs/7", "web.archive.org"],
    ["file:///home/me/saved.html#x", "file:///home/me/saved.html"],
    ["no address", "no address"],
  ])("takes the words of %s for those of %s", (url, source) => {
    expect(sourceOf(url)).toBe(source);
  });
});

describe("isOnlyApples", () => {
  it.each([
    [["jobs.apple.com/en-us", "jobs.apple.com/de-de"], true],
    [["jobs.apple.com/en-us", "web.archive.org/en-us"], false],
    [["jobs.apple.com.board.example"], false],
    [["table"], false],
  ])("of %j is %s", (sources, is) => {
    expect(isOnlyApples({ latest: Object.fromEntries(sources.map((source, index) => [source, index])) })).toBe(is);
  });
});

describe("roleOfRemovedPage", () => {
  it("is the role of that very number, also where another was read at its address since", () => {
    const exact = role("200600001-0836");
    const other = role("200600001-3337", { address: "200600001-0836", at: NOON + 1 });
    expect(roleOfRemovedPage("200600001-0836", [role("200600001"), other, exact])).toBe(exact);
  });

  it("is the role that was read at that address, the last seen of several", () => {
    const older = role("200600001-0836", { address: "200600001" });
    const newer = role("200600001-3337", { address: "200600001", at: NOON + 1 });
    expect(roleOfRemovedPage("200600001", [older, newer])).toBe(newer);
  });

  it("is the only role of the nine digits, where one of the two numbers names no place", () => {
    const [bare, placed] = [role("200600001"), role("200600001-0836")];
    expect(roleOfRemovedPage("200600001-0836", [bare])).toBe(bare);
    expect(roleOfRemovedPage("200600001", [placed])).toBe(placed);
  });

  it("is none where it could be another place or one of several", () => {
    expect(roleOfRemovedPage("200600001-3337", [role("200600001-0836")])).toBeUndefined();
    expect(roleOfRemovedPage("200600001", [role("200600001-0836"), role("200600001-3337")])).toBeUndefined();
    expect(roleOfRemovedPage("200600001", [])).toBeUndefined();
  });
});
