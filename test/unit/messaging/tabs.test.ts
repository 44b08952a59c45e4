import { describe, expect, it, vi } from "vitest";
import type { PostingRecord } from "../../../src/collection/posting-record.ts";
import { cardCommandOf, listenForCardCommands, tellCard } from "../../../src/messaging/card-commands.ts";
import { markTab, showDue } from "../../../src/messaging/saved-badge.ts";
import { tellTabs } from "../../../src/messaging/tell-tabs.ts";
import { english, sampleRole } from "../sample-roles.ts";

const saved = sampleRole("200600001", { mine: { saved: { value: true, at: 1 } } }).record;
const seen = sampleRole("200600002").record;

describe("the mark of a tab", () => {
  async function markOf(record: PostingRecord | undefined, due = ""): Promise<unknown> {
    const setBadgeText = vi.fn<(details: object) => Promise<void>>().mockRejectedValue(new Error("No tab with id: 7"));
    await markTab(7, record, { setBadgeText, getBadgeText: () => Promise.resolve(due) });
    return setBadgeText.mock.calls[0]?.[0];
  }

  it("stands on a saved role only, and leaves the other tabs to the number", async () => {
    expect(await markOf(saved)).toEqual({ tabId: 7, text: "✓" });
    for (const record of [seen, undefined, { ...saved, removedAt: 5 }])
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await markOf(record, "2")).toEqual({ tabId: 7, text: null });
  });

  it("stands beside the number of reminders that are due", async () => {
    expect(await markOf(saved, "2")).toEqual({ tabId: 7, text: "✓2" });
  });
});

type Button = NonNullable<Parameters<typeof showDue>[1]>;

describe("the number of reminders that are due", () => {
  /** A button as browsers have it: a tab shows its own text, else the one of all tabs. */
  function button(...marked: number[]) {
    const texts = new Map<number | undefined, string>(marked.map((tabId) => [tabId, "✓"]));
    let title = "";
    const action = {
      getBadgeText: ({ tabId }: { tabId?: number }) => Promise.resolve(texts.get(tabId) ?? texts.get(undefined) ?? ""),
      async setBadgeText({ tabId, text }: { tabId?: number; text: string | null }) {
        // A text is there a moment after it was set.
        await new Promise((resolve) => setTimeout(resolve));
        if (text === null) texts.delete(tabId);
        else texts.set(tabId, text);
      },
      setBadgeBackgroundColor: () => Promise.resolve(),
      setBadgeTextColor: () => Promise.resolve(),
      setTitle: (details: { title: string }) => Promise.resolve(void (title = details.title)),
    };
    const tabs = { query: () => Promise.resolve([{ id: 7 }, { id: 8 }, {}]) };
    return {
      action: action as unknown as Button["action"],
      show: (count: number, paused = false) =>
        showDue(count, {
          action,
          tabs,
          words: english.words,
          isPaused: () => Promise.resolve(paused),
        } as unknown as Button),
      read: async () => [await action.getBadgeText({ tabId: 7 }), await action.getBadgeText({ tabId: 8 })],
      title: () => title,
    };
  }

  it("stands in every tab, beside the mark of those whose role is saved, and goes again", async () => {
    const { show, read, title } = button(7);
    await show(2);
    expect([await read(), title()]).toEqual([["✓2", "2"], "Pomona, follow-ups due: 2"]);
    await show(120);
    expect([await read(), title()]).toEqual([["✓99+", "99+"], "Pomona, follow-ups due: 99+"]);
    await show(0);
    expect([await read(), title()]).toEqual([["✓", ""], "Pomona"]);
  });

  it("stands beside the sign of a pause, which the button says in words too", async () => {
    const { show, read, title } = button(7);
    await show(0, true);
    expect([await read(), title()]).toEqual([["✓❚❚", "❚❚"], "Pomona, paused on jobs.apple.com"]);
    await show(2, true);
    expect([await read(), title()]).toEqual([["✓❚❚2", "❚❚2"], "Pomona, follow-ups due: 2, paused on jobs.apple.com"]);
    await show(0);
    expect([await read(), title()]).toEqual([["✓", ""], "Pomona"]);
  });

  it("is right in a tab that is marked while it changes", async () => {
    const { action, show, read } = button();
    await Promise.all([markTab(8, saved, action), show(1), markTab(7, saved, action)]);
    expect(await read()).toEqual(["✓1", "✓1"]);
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

  it("leaves the mark of a tab alone whose script asked for many", async () => {
    expect(await asked("marks", [{ identifier: "200600001", saved: true }], 7)).toEqual({
      marked: [],
      lookingAgain: [],
    });
    expect(await asked("history", [{ record: seen }], 7)).toEqual({ marked: [], lookingAgain: [] });
    expect(await asked("relatives", [], 7)).toEqual({ marked: [], lookingAgain: [] });
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
