import { describe, expect, it, vi } from "vitest";
import { askCardKit, serveCardKit } from "../../../src/messaging/card-kit.ts";
import type { Sender } from "../../../src/messaging/senders.ts";
import { english } from "../sample-roles.ts";

const SELF = { id: "pomona", root: "chrome-extension://pomona/" };
const SCRIPT: Sender = { id: "pomona", url: "https://jobs.apple.com/en-us/details/200600001", tab: { id: 7 } };
const wording = vi.fn<() => typeof english>(() => english);
const PARTS = { css: ".card{}", wording, names: ["saved", "roleNumber"] as const, mark: () => Promise.resolve("m") };

async function ask(message: unknown, sender = SCRIPT, parts = PARTS): Promise<unknown> {
  let hear: ((message: unknown, sender: Sender, respond: (answer: unknown) => void) => unknown) | undefined;
  serveCardKit(parts, SELF, { addListener: (listener) => void (hear = listener) });
  const respond = vi.fn<(answer: unknown) => void>();
  if (hear?.(message, sender, respond)) await vi.waitUntil(() => respond.mock.calls.length > 0);
  return respond.mock.calls[0]?.[0];
}
const line = (send: (message: unknown) => unknown) => ({
  send: (message: unknown) => Promise.resolve(send(message)),
  isAlive: () => true,
  wait: (ms: number) => (ms > 5000 ? new Promise<void>(() => undefined) : Promise.resolve()),
});

describe("the card's looks and words", () => {
  it("come from the background, the words with their places left open", async () => {
    expect(await askCardKit(line((message) => ask(message)))).toEqual({
      css: ".card{}",
      mark: "m",
      locale: english.locale,
      words: { saved: "Saved", roleNumber: english.words("roleNumber", "$1") },
    });
  });
  it("come without the mark where it cannot be had", async () => {
    const mark = () => Promise.reject(new Error("no storage"));
    expect(await ask({ kit: "card" }, SCRIPT, { ...PARTS, mark })).toMatchObject({ ok: true, value: { mark: "" } });
  });
  it("are not asked of the browser before a card is drawn", async () => {
    wording.mockClear();
    expect(await ask({ collection: "find" })).toBeUndefined();
    expect(wording).not.toHaveBeenCalled();
  });
  it("go to no stranger, and answer nothing else", async () => {
    expect(await ask({ kit: "card" }, { id: "other", url: "https://jobs.apple.com/" })).toBeUndefined();
    expect(await ask({ collection: "find" })).toBeUndefined();
    expect(await ask(null)).toBeUndefined();
  });
  it("are refused while Pomona is paused, for then there is no card", async () => {
    const paused = line(() => ({ ok: false, code: "paused", detail: "Paused on this site." }));
    await expect(askCardKit(paused)).rejects.toMatchObject({ code: "paused" });
  });
  it("are nothing where nobody answers, so that the card can still say what is wrong", async () => {
    expect(await askCardKit(line(() => ({ ok: false, code: "unknown", detail: "odd" })))).toBeUndefined();
    expect(await askCardKit(line(() => undefined))).toBeUndefined();
  });
});
