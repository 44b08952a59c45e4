import { describe, expect, it } from "vitest";
import { type AskedPage, leaveAsked, queryOf, takeAsked } from "../../../src/messaging/asked-page.ts";

/** A browser with a tab in front, as far as the popup asks it. */
function browserWith(setting: { readonly url?: string | undefined; readonly inTab?: boolean } = {}) {
  const { url, inTab } = { url: "https://board.example/7", inTab: false, ...setting };
  const kept = new Map<string, unknown>();
  const area = {
    get: (name: string) => Promise.resolve(kept.has(name) ? { [name]: kept.get(name) } : {}),
    set: (items: Record<string, unknown>) => Promise.resolve(void kept.set("asked", items["asked"])),
    remove: (name: string) => Promise.resolve(void kept.delete(name)),
  };
  const tabs = {
    query: () => Promise.resolve([{ id: 7, url }]),
    get: (id: number) => (id < 9 ? Promise.resolve({ id, url }) : Promise.reject(new Error("No tab with id"))),
    getCurrent: () => Promise.resolve(inTab ? { id: 99 } : undefined),
  };
  return { kept, context: { area, tabs } as never, area: area as never };
}

describe("what the popup is asked to read", () => {
  it("is the page in front of the user", async () => {
    expect(await takeAsked("", browserWith().context)).toEqual({ tab: 7, isClosed: false });
  });
  it("is closed where the browser does not tell its address, or has it no more", async () => {
    expect(await takeAsked("", browserWith({ url: undefined }).context)).toEqual({ tab: 7, isClosed: true });
    expect(await takeAsked("?tab=9", browserWith().context)).toEqual({ tab: 9, isClosed: true });
  });
  it("is nothing where the popup stands in a tab itself", async () => {
    expect(await takeAsked("", browserWith({ inTab: true }).context)).toBeUndefined();
  });
  it("is what its own address names", async () => {
    expect(await takeAsked("?tab=3", browserWith({ inTab: true }).context)).toMatchObject({ tab: 3 });
    expect(await takeAsked("?tab=3&selection=0", browserWith().context)).toMatchObject({ tab: 3, selectionIn: 0 });
    for (const query of ["?tab=", "?tab=x", "?tab=-1", "?tab=1e3", "?selection=0"])
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await takeAsked(query, browserWith({ inTab: true }).context)).toBeUndefined();
  });
  it("is what was left for it, once, and of the tab in front only", async () => {
    const { area, context, kept } = browserWith();
    const asked: AskedPage = { tab: 7, selectionIn: 2, text: "Summary" };
    await leaveAsked(asked, area);
    expect(await takeAsked("", context)).toMatchObject(asked);
    expect(kept.size).toBe(0);
    expect(await takeAsked("", context)).toEqual({ tab: 7, isClosed: false });
    await leaveAsked({ ...asked, tab: 8 }, area);
    expect(await takeAsked("", context)).toEqual({ tab: 7, isClosed: false });
    expect(kept.size).toBe(0);
  });
  it("is what was left also for a window that names its tab", async () => {
    const { area, context } = browserWith({ inTab: true });
    const asked: AskedPage = { tab: 7, selectionIn: 0, text: "Summary" };
    await leaveAsked(asked, area);
    expect(await takeAsked(queryOf(asked), context)).toMatchObject(asked);
    expect([queryOf({ tab: 7 }), queryOf(asked)]).toEqual(["?tab=7", "?tab=7&selection=0"]);
  });
  it("is not what somebody else left there", async () => {
    const { context, kept } = browserWith();
    for (const left of ["7", { tab: "7" }, { tab: 7, selectionIn: {}, text: 1 }]) {
      kept.set("asked", left);
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await takeAsked("", context)).toEqual({ tab: 7, isClosed: false });
    }
  });
});
