import { describe, expect, it, vi } from "vitest";
import { askMoments, serveMoments } from "../../../src/messaging/moments.ts";
import type { Sender } from "../../../src/messaging/senders.ts";
import { putMomentInWords } from "../../../src/posting/moment-in-words.ts";
import { english } from "../sample-roles.ts";

const SELF = { id: "pomona", root: "chrome-extension://pomona/" };
const SCRIPT: Sender = { id: "pomona", url: "https://jobs.apple.com/en-us/details/200600001", tab: { id: 7 } };
const NOW = Date.UTC(2026, 10, 21, 12);
const DAY = 86_400_000;

function answer(message: unknown, sender = SCRIPT): unknown {
  let hear: ((message: unknown, sender: Sender, respond: (answer: unknown) => void) => unknown) | undefined;
  const put = (at: number) => putMomentInWords(at, english, NOW);
  serveMoments(put, SELF, { addListener: (listener) => void (hear = listener) });
  const respond = vi.fn<(answer: unknown) => void>();
  hear?.(message, sender, respond);
  return respond.mock.calls[0]?.[0];
}
const send = vi.fn<(message: unknown) => Promise<unknown>>((message) => Promise.resolve(answer(message)));
const line = { send, isAlive: () => true, wait: () => new Promise<void>(() => undefined) };

describe("moments", () => {
  it("come back in words, each in its place", async () => {
    expect(await askMoments(line, [NOW - 9 * DAY, NOW])).toEqual([
      { age: "9 days ago", on: "Nov 12, 2026" },
      { age: "today", on: "Nov 21, 2026" },
    ]);
  });
  it("are asked for only where there are any, and have no words where nobody answers", async () => {
    send.mockClear();
    expect(await askMoments(line, [])).toEqual([]);
    expect(send).not.toHaveBeenCalled();
    expect(await askMoments({ ...line, isAlive: () => false }, [NOW])).toEqual([]);
  });
  it.each<[string, unknown]>([
    ["no list", { moments: 1 }],
    ["no number", { moments: ["1"] }],
    ["a date that is none", { moments: [1e16] }],
    ["far too many", { moments: Array.from({ length: 11 }, () => NOW) }],
  ])("are refused: %s", (_, message) => {
    expect(answer(message)).toMatchObject({ ok: false, code: "refused" });
  });
  it("are told to no stranger, and are no part of another question", () => {
    expect(answer({ moments: [NOW] }, { id: "other", url: "https://jobs.apple.com/" })).toBeUndefined();
    expect(answer({ kit: "card" })).toBeUndefined();
    expect(answer(null)).toBeUndefined();
  });
});
