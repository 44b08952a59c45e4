import { describe, expect, it, vi } from "vitest";
import { askFullReader, serveFullReader } from "../../../src/messaging/full-reader.ts";
import type { Sender } from "../../../src/messaging/senders.ts";

const SELF = { id: "pomona", root: "chrome-extension://pomona/" };
const SCRIPT: Sender = { id: "pomona", url: "https://jobs.apple.com/en-us/details/200600001", tab: { id: 7 } };

async function ask(message: unknown, sender = SCRIPT, inject = vi.fn<() => Promise<void>>(() => Promise.resolve())) {
  let hear: ((message: unknown, sender: Sender, respond: (answer: unknown) => void) => unknown) | undefined;
  serveFullReader(inject, SELF, { addListener: (listener) => void (hear = listener) });
  const respond = vi.fn<(answer: unknown) => void>();
  hear?.(message, sender, respond);
  await new Promise((resolve) => setTimeout(resolve));
  return { answer: respond.mock.calls[0]?.[0], injected: inject.mock.calls };
}
const line = (answer: unknown) => ({
  send: () => Promise.resolve(answer),
  isAlive: () => true,
  wait: (ms: number) => (ms > 5000 ? new Promise<void>(() => undefined) : Promise.resolve()),
});

describe("the reader of every design", () => {
  it("is brought into the tab that asks", async () => {
    expect(await ask({ reader: "full" })).toEqual({ answer: { ok: true }, injected: [[7]] });
  });
  it.each<[string, unknown, Sender]>([
    ["a stranger", { reader: "full" }, { id: "other", url: SCRIPT.url, tab: { id: 7 } }],
    ["a page of another site", { reader: "full" }, { id: "pomona", url: "https://example.org/", tab: { id: 7 } }],
    ["our own page, which has no posting", { reader: "full" }, { id: "pomona", url: `${SELF.root}popup.html` }],
    ["another question", { styles: "card" }, SCRIPT],
    ["nothing", null, SCRIPT],
  ])("is not brought to %s", async (_name, message, sender) => {
    expect(await ask(message, sender)).toEqual({ answer: undefined, injected: [] });
  });
  it("is refused in words where the browser refuses it", async () => {
    const { answer } = await ask(
      { reader: "full" },
      SCRIPT,
      vi.fn<() => Promise<void>>(() => Promise.reject(new Error("no tab"))),
    );
    expect(answer).toEqual({ ok: false, code: "unknown", detail: "Error: no tab" });
    await expect(askFullReader(line(answer))).rejects.toThrow("no tab");
  });
});
