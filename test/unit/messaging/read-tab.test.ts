import { describe, expect, it } from "vitest";
import type { AskedPage } from "../../../src/messaging/asked-page.ts";
import { readTab } from "../../../src/messaging/read-tab.ts";

const BOARD = "https://board.example/view?id=7&utm_source=mail";
const words = { url: "https://board.example/view", layout: "headings", header: {}, sections: {} };

interface Setting {
  readonly url?: string | undefined;
  readonly incognito?: boolean;
  /** What the reader answers in a frame; an error where no script may run. */
  readonly answers?: Readonly<Record<number, unknown>>;
}

interface Injection {
  readonly target: { readonly frameIds: readonly [number] };
  readonly files?: readonly string[];
  readonly func?: { readonly name: string };
  readonly args?: readonly unknown[];
}

/** A browser with one tab, and what was run in it. */
function readIn(asked: AskedPage, { url = BOARD, incognito = false, answers = {} }: Setting = {}) {
  const ran: unknown[] = [];
  const tabs = { get: () => Promise.resolve({ id: asked.tab, url, incognito }) };
  const scripting = {
    executeScript: ({ target, files, func, args }: Injection) => {
      const [frame] = target.frameIds;
      if (!(frame in answers)) return Promise.reject(new Error("Cannot access contents of the page"));
      ran.push(files ?? [func?.name, ...(args ?? [])]);
      return Promise.resolve([{ frameId: frame, result: files ? undefined : answers[frame] }]);
    },
  };
  return readTab(asked, { tabs, scripting } as never).then((found) => ({ ...found, ran }));
}

describe("a tab that the user asks about", () => {
  it("is read by the whole reader, put there for it", async () => {
    const told = { kind: "posting", words };
    const found = await readIn({ tab: 7 }, { answers: { 0: { url: BOARD, told } } });
    expect(found.ran).toEqual([["/reader.js"], ["findInDocument"]]);
    // The address leads back to the page, though the reader's own leaves its query out.
    const url = "https://board.example/view?id=7";
    expect(found).toMatchObject({ url, isPrivate: false, isSelection: false, told: { words: { ...words, url } } });
  });
  it("tells what it looks like where it is no posting of Apple's", async () => {
    const told = { kind: "not-a-posting", looksLike: "article", problems: [{ detail: "x" }] };
    expect((await readIn({ tab: 7 }, { answers: { 0: { url: BOARD, told } } })).told).toEqual({
      kind: "not-a-posting",
      looksLike: "article",
    });
  });
  it("is told to be private", async () => {
    expect((await readIn({ tab: 7 }, { incognito: true })).isPrivate).toBe(true);
  });
  it.each<[string, unknown]>([
    ["no script may run", undefined],
    ["the reader answers nothing", { 0: undefined }],
    ["the answer is of another form", { 0: { url: BOARD, told: { kind: "posting" } } }],
    ["the answer is of an unknown kind", { 0: { url: BOARD, told: { kind: "explode" } } }],
    ["the page claims to be another site's", { 0: { url: "https://jobs.apple.com/", told: { kind: "removed" } } }],
    ["it is no web page", { 0: { url: BOARD, told: { kind: "closed" } } }],
  ])("is closed where %s", async (_name, answers) => {
    const found = await readIn({ tab: 7 }, { answers: (answers ?? {}) as Record<number, unknown> });
    expect(found.told).toEqual({ kind: "closed" });
  });
  it("is closed where its address is not told", async () => {
    const answers = { 0: { url: BOARD, told: { kind: "removed" } } };
    expect((await readIn({ tab: 7 }, { url: "", answers })).told).toEqual({ kind: "closed" });
  });
});

describe("text that the user selected", () => {
  const told = { kind: "not-a-posting" };
  it("is read in the frame that it stands in", async () => {
    const found = await readIn({ tab: 7, selectionIn: 3 }, { answers: { 3: { url: BOARD, told } } });
    expect(found.ran).toEqual([["/reader.js"], ["findInSelection"]]);
    expect(found).toMatchObject({ isSelection: true, told });
  });
  it("is taken at the browser's word in a frame that is closed", async () => {
    const asked = { tab: 7, selectionIn: 3, text: "Summary" };
    const found = await readIn(asked, { answers: { 0: { url: BOARD, told } } });
    expect(found.ran).toEqual([["/reader.js"], ["findInText", "Summary"]]);
    expect(found.told).toEqual(told);
  });
});
