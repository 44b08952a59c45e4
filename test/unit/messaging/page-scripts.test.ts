import { describe, expect, it, vi } from "vitest";
import { askPageScript, servePageScripts } from "../../../src/messaging/page-scripts.ts";
import type { Sender } from "../../../src/messaging/senders.ts";

const SELF = { id: "pomona", root: "chrome-extension://pomona/" };
const SCRIPT: Sender = { id: "pomona", url: "https://jobs.apple.com/en-us/details/200600001", tab: { id: 7 } };

async function ask(message: unknown, sender = SCRIPT, inject = vi.fn<() => Promise<void>>(() => Promise.resolve())) {
  let hear: ((message: unknown, sender: Sender, respond: (answer: unknown) => void) => unknown) | undefined;
  servePageScripts(inject, SELF, { addListener: (listener) => void (hear = listener) });
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

describe("a script that is needed only sometimes", () => {
  it("is brought into the tab that asks", async () => {
    expect(await ask({ script: "reader" })).toEqual({ answer: { ok: true }, injected: [[7, "reader"]] });
    expect(await ask({ script: "history" })).toEqual({ answer: { ok: true }, injected: [[7, "history"]] });
    expect(await ask({ script: "words" })).toEqual({ answer: { ok: true }, injected: [[7, "words"]] });
  });
  it.each<[string, unknown, Sender]>([
    ["a stranger", { script: "reader" }, { id: "other", url: SCRIPT.url, tab: { id: 7 } }],
    ["a page of another site", { script: "reader" }, { id: "pomona", url: "https://example.org/", tab: { id: 7 } }],
    ["our own page, which has no posting", { script: "reader" }, { id: "pomona", url: `${SELF.root}popup.html` }],
    ["a page that asks for another", { script: "background" }, SCRIPT],
    ["another question", { kit: "card" }, SCRIPT],
    ["nothing", null, SCRIPT],
  ])("is not brought to %s", async (_name, message, sender) => {
    expect(await ask(message, sender)).toEqual({ answer: undefined, injected: [] });
  });
  it("is refused in words where the browser refuses it", async () => {
    const { answer } = await ask(
      { script: "reader" },
      SCRIPT,
      vi.fn<() => Promise<void>>(() => Promise.reject(new Error("no tab"))),
    );
    expect(answer).toEqual({ ok: false, code: "unknown", detail: "Error: no tab" });
    await expect(askPageScript(line(answer), "reader")).rejects.toThrow("no tab");
  });
});
