import { describe, expect, it, vi } from "vitest";
import { REMOVED_AFTER } from "../../../../entrypoints/posting.content/judge-finding.ts";
import { type FindOnPage, openFinder } from "../../../../entrypoints/posting.content/page-finder.ts";
import type { Finding } from "../../../../src/extraction/find-posting.ts";

const URL_A = "https://jobs.apple.com/en-us/details/200900101/a";
const URL_B = "https://jobs.apple.com/en-us/details/200900202/b";
const NOTHING: Finding = { kind: "unreadable", problems: [{ detail: "nothing" }] };
const section = { items: ["x"], layout: "classic" };
const posting = (layout: string, ...names: string[]): Finding => ({
  kind: "posting",
  words: {
    url: "u",
    readings: [{ layout, header: {}, sections: Object.fromEntries(names.map((name) => [name, section])) }],
  },
});
const WHOLE = posting("classic", "summary", "keyQualifications");

function open(seen: Finding, { refused = false } = {}) {
  let at = 1_000_000;
  let full: FindOnPage | undefined;
  const bring = vi.fn<() => Promise<void>>(() => {
    if (refused) return Promise.reject(new Error("no"));
    full = () => posting("headings", "summary", "keyQualifications");
    return Promise.resolve();
  });
  const onBrought = vi.fn<() => void>();
  const find = openFinder({ light: () => seen, full: () => full, bring, onBrought, now: () => at });
  return { find, bring, onBrought, later: (ms: number) => void (at += ms) };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe("openFinder", () => {
  it.each<[string, Finding]>([
    ["Apple's designs", WHOLE],
    ["a page whose posting is gone", { kind: "removed", problems: [] }],
  ])("brings nothing for %s", (_name, seen) => {
    const { find, bring, later } = open(seen);
    expect(find(URL_A, URL_A)).toBe(seen);
    later(REMOVED_AFTER * 5);
    expect(find(URL_A, URL_A)).toBe(seen);
    expect(bring).not.toHaveBeenCalled();
  });

  it.each<[string, Finding]>([
    ["without its names", NOTHING],
    ["with names, and without what the posting asks for", posting("classic", "summary")],
  ])("brings the whole reader to a page %s, once it had time to be drawn", async (_name, seen) => {
    const { find, bring, onBrought, later } = open(seen);
    expect(find(URL_A, URL_A).kind).toBe("unreadable");
    expect(bring).not.toHaveBeenCalled();
    later(REMOVED_AFTER);
    find(URL_A, URL_A);
    find(URL_A, URL_A);
    await settled();
    expect([bring.mock.calls.length, onBrought.mock.calls.length]).toEqual([1, 1]);
    expect(find(URL_A, URL_A)).toMatchObject({ kind: "posting", words: { readings: [{ layout: "headings" }] } });
  });

  it("makes do with what it has where the whole reader cannot be had", async () => {
    const seen = posting("classic", "summary");
    const { find, onBrought, later } = open(seen, { refused: true });
    find(URL_A, URL_A);
    later(REMOVED_AFTER);
    find(URL_A, URL_A);
    await settled();
    expect(onBrought).toHaveBeenCalledOnce();
    expect(find(URL_A, URL_A)).toBe(seen);
  });

  it("throws nothing where a page has given the document's own properties other meanings", () => {
    const light = () => {
      throw new TypeError("document.title.startsWith is not a function");
    };
    const find = openFinder({
      light,
      full: () => undefined,
      bring: () => Promise.resolve(),
      onBrought: () => undefined,
      now: () => 0,
    });
    expect(find(URL_A, URL_A)).toMatchObject({ kind: "unreadable", problems: [{ detail: expect.any(String) }] });
  });

  it("gives every address the time to be drawn", () => {
    const { find, bring, later } = open(NOTHING);
    find(URL_A, URL_A);
    later(REMOVED_AFTER - 1);
    find(URL_B, URL_A);
    later(REMOVED_AFTER - 1);
    find(URL_B, URL_A);
    expect(bring).not.toHaveBeenCalled();
  });
});
