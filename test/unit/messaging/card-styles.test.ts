import { describe, expect, it, vi } from "vitest";
import { askCardStyles, serveCardStyles } from "../../../src/messaging/card-styles.ts";
import type { Sender } from "../../../src/messaging/senders.ts";

const SELF = { id: "pomona", root: "chrome-extension://pomona/" };
const SCRIPT: Sender = { id: "pomona", url: "https://jobs.apple.com/en-us/details/200600001", tab: { id: 7 } };

function ask(message: unknown, sender = SCRIPT): unknown {
  let hear: ((message: unknown, sender: Sender, respond: (answer: unknown) => void) => unknown) | undefined;
  serveCardStyles(".card{}", SELF, { addListener: (listener) => void (hear = listener) });
  const respond = vi.fn<(answer: unknown) => void>();
  hear?.(message, sender, respond);
  return respond.mock.calls[0]?.[0];
}
const line = (send: (message: unknown) => unknown) => ({
  send: (message: unknown) => Promise.resolve(send(message)),
  isAlive: () => true,
  wait: (ms: number) => (ms > 5000 ? new Promise<void>(() => undefined) : Promise.resolve()),
});

describe("the card's stylesheet", () => {
  it("comes from the background", async () => {
    expect(await askCardStyles(line((message) => ask(message)))).toBe(".card{}");
  });
  it("goes to no stranger, and answers nothing else", () => {
    expect(ask({ styles: "card" }, { id: "other", url: "https://jobs.apple.com/" })).toBeUndefined();
    expect(ask({ collection: "find" })).toBeUndefined();
    expect(ask(null)).toBeUndefined();
  });
  it("is refused while Pomona is paused, for then there is no card", async () => {
    const paused = line(() => ({ ok: false, code: "paused", detail: "Paused on this site." }));
    await expect(askCardStyles(paused)).rejects.toMatchObject({ code: "paused" });
    expect(await askCardStyles(line(() => ({ ok: false, code: "unknown", detail: "odd" })))).toBe("");
  });
  it("is empty where nobody answers, so that the card can still say what is wrong", async () => {
    expect(await askCardStyles(line(() => undefined))).toBe("");
  });
});
