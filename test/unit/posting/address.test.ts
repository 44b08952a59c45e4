import { describe, expect, it } from "vitest";
import { bareAddress, familyOf, parsePostingAddress } from "../../../src/posting/address.ts";

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
