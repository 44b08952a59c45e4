import { describe, expect, it, vi } from "vitest";
import { offerReading, showReading } from "../../../src/messaging/reading-menu.ts";
import { english } from "../sample-roles.ts";

const clicked = (id: string, more = {}) =>
  ({ menuItemId: id, editable: false, pageUrl: "https://x/", ...more }) as never;

function openers(openPopup: (() => Promise<void>) | undefined) {
  return {
    leave: vi.fn<(asked: unknown) => Promise<void>>().mockResolvedValue(),
    openPopup,
    openWindow: vi.fn<(query: string) => Promise<unknown>>().mockResolvedValue(undefined),
  };
}

describe("the menu", () => {
  it("offers to read the page and the selection, anew each time", async () => {
    const create = vi.fn<(entry: object) => number>();
    const removeAll = vi.fn<() => Promise<void>>().mockResolvedValue();
    await offerReading({ create, removeAll }, english.words);
    expect(removeAll).toHaveBeenCalledOnce();
    expect(create.mock.calls.map(([entry]) => entry)).toMatchObject([
      { id: "read-page", contexts: ["page"], title: "Read this page with Pomona" },
      { id: "read-selection", contexts: ["selection"], title: "Read the selection with Pomona" },
    ]);
  });
  it("opens the popup in the turn of the press, and leaves it what was asked", async () => {
    const opened = openers(vi.fn<() => Promise<void>>().mockResolvedValue());
    const shown = showReading(clicked("read-selection", { frameId: 4, selectionText: "Summary" }), 7, opened);
    expect(opened.openPopup).toHaveBeenCalledOnce();
    await shown;
    expect(opened.leave).toHaveBeenCalledWith({ tab: 7, selectionIn: 4, text: "Summary" });
    expect(opened.openWindow).not.toHaveBeenCalled();
  });
  it.each([
    ["cannot open it", undefined],
    ["refuses to", () => Promise.reject(new Error("no active window"))],
  ])("opens a window where the browser %s", async (_name, openPopup) => {
    const opened = openers(openPopup);
    await showReading(clicked("read-page", { selectionText: "not asked for" }), 7, opened);
    await showReading(clicked("read-selection"), 7, opened);
    expect(opened.leave.mock.calls[0]).toEqual([{ tab: 7 }]);
    expect(opened.openWindow.mock.calls).toEqual([["?tab=7"], ["?tab=7&selection=0"]]);
  });
});
