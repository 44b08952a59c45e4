import { describe, expect, it, vi } from "vitest";
import type { PostingRecord } from "../../../src/collection/posting-record.ts";
import { cardCommandOf, listenForCardCommands, tellCard } from "../../../src/messaging/card-commands.ts";
import { markTab } from "../../../src/messaging/saved-badge.ts";
import { tellTabs } from "../../../src/messaging/tell-tabs.ts";
import { sampleRole } from "../sample-roles.ts";

const saved = sampleRole("200600001", { mine: { saved: { value: true, at: 1 } } }).record;
const seen = sampleRole("200600002").record;

describe("the mark of a tab", () => {
  async function markOf(record: PostingRecord | undefined): Promise<unknown> {
    const setBadgeText = vi.fn<(details: object) => Promise<void>>().mockRejectedValue(new Error("No tab with id: 7"));
    const quiet = vi.fn<() => Promise<void>>().mockResolvedValue();
    await markTab(7, record, { setBadgeText, setBadgeBackgroundColor: quiet, setBadgeTextColor: quiet });
    return setBadgeText.mock.calls[0]?.[0];
  }

  it("stands on a saved role only", async () => {
    expect(await markOf(saved)).toEqual({ tabId: 7, text: "✓" });
    for (const record of [seen, undefined, { ...saved, removedAt: 5 }])
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await markOf(record)).toEqual({ tabId: 7, text: "" });
  });
});

describe("tellTabs", () => {
  const asked = async (verb: string, value: unknown, tab?: number) => {
    const mark = vi.fn<(tab: number, record: PostingRecord | undefined) => Promise<void>>().mockResolvedValue();
    const lookAgain = vi.fn<(tab: number) => Promise<void>>().mockResolvedValue();
    const request = { collection: verb, args: [] } as never;
    await tellTabs({ request, value, tab }, { mark, lookAgain, ofPostings: () => Promise.resolve([7, 8]) });
    return { marked: mark.mock.calls, lookingAgain: lookAgain.mock.calls.map(([id]) => id) };
  };

  it("marks the tab that asked", async () => {
    expect(await asked("recordVisit", { record: saved }, 7)).toEqual({ marked: [[7, saved]], lookingAgain: [] });
    expect(await asked("recordVisit", undefined, 7)).toEqual({ marked: [[7, undefined]], lookingAgain: [] });
    expect(await asked("find", seen, 7)).toEqual({ marked: [[7, seen]], lookingAgain: [] });
  });

  it("lets the other cards look again when the user's side changed", async () => {
    expect(await asked("setMine", saved, 7)).toEqual({ marked: [[7, saved]], lookingAgain: [8] });
    expect(await asked("remove", undefined)).toEqual({ marked: [], lookingAgain: [7, 8] });
    expect(await asked("restore", undefined)).toEqual({ marked: [], lookingAgain: [7, 8] });
    expect(await asked("list", [])).toEqual({ marked: [], lookingAgain: [] });
  });
});

describe("commands", () => {
  it("reach the card until it stops listening, and nothing else does", () => {
    const listeners = new Set<(message: unknown) => unknown>();
    const act = vi.fn<(command: string) => void>();
    const stop = listenForCardCommands(act, {
      addListener: (listener: (message: unknown) => unknown) => void listeners.add(listener),
      removeListener: (listener: (message: unknown) => unknown) => void listeners.delete(listener),
    } as never);
    const tell = (message: unknown) => [...listeners].map((listener) => listener(message));
    // `undefined`: the card never claims the answer to a message.
    expect(tell({ card: "toggle-card" })).toEqual([undefined]);
    for (const other of [{ card: "explode" }, { collection: "find" }, null, "toggle-card"]) tell(other);
    stop();
    tell({ card: "save-role" });
    expect(act.mock.calls).toEqual([["toggle-card"]]);
  });

  it("are known by their names, and told to tabs without a card without harm", async () => {
    expect([cardCommandOf("save-role"), cardCommandOf("other"), cardCommandOf(1)]).toEqual([
      "save-role",
      undefined,
      undefined,
    ]);
    const sendMessage = vi.fn<() => Promise<void>>().mockRejectedValue(new Error("Receiving end does not exist."));
    await tellCard(7, "save-role", { sendMessage });
    expect(sendMessage).toHaveBeenCalledWith(7, { card: "save-role" });
  });
});
