import { describe, expect, it } from "vitest";
import {
  bareAddress,
  familyOf,
  lastingAddress,
  originalPostingAddress,
  parseArchivedAddress,
  parsePostingAddress,
} from "../../../src/posting/address.ts";

describe("addresses of postings", () => {
  it.each([
    ["https://jobs.apple.com/en-us/details/200550889/applied", { locale: "en-us", identifier: "200550889" }],
    ["https://jobs.apple.com/zh-cn/details/200616768-3337", { locale: "zh-cn", identifier: "200616768-3337" }],
    [
      "https://jobs.apple.com/de-de/details/114438033/de-x/locationPicker?team=APPST",
      { locale: "de-de", identifier: "114438033" },
    ],
    ["https://jobs.apple.com/en-us/details/200550889?team=HRDWR#top", { locale: "en-us", identifier: "200550889" }],
  ])("takes %s apart", (url, expected) => {
    expect(parsePostingAddress(url)).toEqual(expected);
  });
  it.each([
    "https://jobs.apple.com/en-us/search?team=x",
    "https://jobs.apple.com/app/en-us/apply/200550889",
    "https://jobs.apple.com/en-us/details/20055088/x",
    "https://jobs.apple.com.example.org/en-us/details/200550889/x",
    "https://example.org/en-us/details/200550889/x",
    "no address",
  ])("takes %s for none", (url) => {
    expect(parsePostingAddress(url)).toBeUndefined();
  });
  it("drops query and fragment", () => {
    expect(bareAddress("https://jobs.apple.com/a/b?c=d#e")).toBe("https://jobs.apple.com/a/b");
    expect(bareAddress("file:///pages/a.html?b")).toBe("file:///pages/a.html");
    expect(bareAddress("nothing")).toBe("nothing");
  });
  it("gives all places of one role one family", () => {
    expect([familyOf("200616768-3337"), familyOf("200616768"), familyOf("Yes")]).toEqual([
      "200616768",
      "200616768",
      undefined,
    ]);
  });
});

describe("addresses of copies", () => {
  const original = "https://jobs.apple.com/en-us/details/200550889/applied?team=HRDWR";
  it.each([
    `https://web.archive.org/web/20240702101112/${original}`,
    `http://web.archive.org/web/20240702101112if_/${original}`,
    `https://web.archive.org/web/20240702101112id_/${original.replace("://", ":/")}`,
  ])("finds in %s what was archived, and when", (url) => {
    expect(parseArchivedAddress(url)).toEqual({ url: original, takenOn: "2024-07-02" });
    expect(originalPostingAddress(url)).toEqual({ locale: "en-us", identifier: "200550889" });
    // What the archive shows is not Apple's page.
    expect(parsePostingAddress(url)).toBeUndefined();
  });
  it.each([
    `https://web.archive.org/web/2024*/${original}`,
    `https://web.archive.org/save/${original}`,
    `https://archive.example/web/20240702101112/${original}`,
    "https://web.archive.org/web/20240702101112/jobs.apple.com",
    original,
    "no address",
  ])("takes %s for no archived page", (url) => {
    expect(parseArchivedAddress(url)).toBeUndefined();
  });
  it.each([
    ["https://board.example/view?jk=7&utm_source=mail&gclid=x#apply", "https://board.example/view?jk=7"],
    ["https://board.example/#/job/7", "https://board.example/#/job/7"],
    [original, "https://jobs.apple.com/en-us/details/200550889/applied"],
    [
      `https://web.archive.org/web/20240702101112/${original}`,
      "https://web.archive.org/web/20240702101112/https://jobs.apple.com/en-us/details/200550889/applied",
    ],
    ["no address", "no address"],
  ])("keeps of %s what leads back to it", (url, kept) => {
    expect(lastingAddress(url)).toBe(kept);
  });
});
