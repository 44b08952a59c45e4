import { describe, expect, it, vi } from "vitest";
import { readFound } from "../../../src/extraction/read-found.ts";
import { putInWords } from "../../../src/posting/posting-in-words.ts";
import type { Sender } from "../../../src/messaging/senders.ts";
import { createRemoteCardReader, createRemoteReader } from "../../../src/messaging/remote-reader.ts";
import { serveReader } from "../../../src/messaging/serve-reader.ts";
import type { FoundWords } from "../../../src/posting/posting-words.ts";
import { english } from "../sample-roles.ts";

const SELF = { id: "pomona", root: "chrome-extension://pomona/" };
const SCRIPT: Sender = { id: "pomona", url: "https://jobs.apple.com/en-us/details/200600001", tab: { id: 7 } };
const words: FoundWords = {
  url: "https://jobs.apple.com/en-us/details/200600001",
  readings: [
    {
      layout: "classic",
      header: { title: "Orchard Engineer", identifiers: ["200600001"] },
      sections: { summary: { items: ["Trees are tended."], layout: "classic" } },
    },
  ],
};
const withSection = (name: string) => ({
  ...words,
  readings: [{ layout: "l", header: {}, sections: { [name]: { items: [], layout: "l" } } }],
});

/** A background with a reader, and a way to send to it as the browser would. */
function serve(read = readFound) {
  let hear: ((message: unknown, sender: Sender, respond: (answer: unknown) => void) => unknown) | undefined;
  serveReader(read, (found) => putInWords(found, english, Date.UTC(2026, 10, 21)), SELF, {
    addListener: (listener) => void (hear = listener),
  });
  return (message: unknown, sender = SCRIPT) => {
    const respond = vi.fn<(answer: unknown) => void>();
    hear?.(message, sender, respond);
    return respond.mock.calls[0]?.[0];
  };
}
const line = (send: (message: unknown) => unknown) => ({
  send: (message: unknown) => Promise.resolve(send(message)),
  isAlive: () => true,
  wait: (ms: number) => (ms > 5000 ? new Promise<void>(() => undefined) : Promise.resolve()),
});

describe("words read in the background", () => {
  it("come back as facts with their quotes", async () => {
    const { observation, problems } = await createRemoteReader(line(serve()))(words);
    expect(observation.posting).toMatchObject({ title: "Orchard Engineer", identifier: "200600001" });
    expect(observation.provenance.title).toEqual([{ section: "header", quote: "Orchard Engineer" }]);
    expect(problems).toEqual([]);
  });
  it("come back in the user's words, too, where a card asks, and only there", async () => {
    const { observation, inWords } = await createRemoteCardReader(line(serve()))(words);
    expect(observation.posting.title).toBe("Orchard Engineer");
    expect(inWords.sections).toEqual([{ name: "summary", label: "Summary", count: "1" }]);
    expect(await createRemoteReader(line(serve()))(words)).not.toHaveProperty("inWords");
  });
  it.each<[string, unknown, Sender]>([
    ["a stranger", { words }, { id: "other", url: "chrome-extension://other/" }],
    ["another site", { words }, { ...SCRIPT, url: "https://evil.example/" }],
    ["no words", { words: 1 }, SCRIPT],
    ["a key too many", { words: { ...words, extra: 1 } }, SCRIPT],
    ["a section of ours that is none", { words: withSection("evil") }, SCRIPT],
    ["a section that we put together ourselves", { words: withSection("header") }, SCRIPT],
    ["no reading at all", { words: { ...words, readings: [] } }, SCRIPT],
  ])("are refused from %s", (_name, message, sender) => {
    expect(serve()(message, sender)).toMatchObject({ ok: false, code: "refused" });
  });
  it("are none of its business in another message", () => {
    expect(serve()({ collection: "find", args: ["x"] })).toBeUndefined();
    expect(serve()(null)).toBeUndefined();
  });
  it("tell the caller when the reader fails or nobody answers", async () => {
    const broken = serve(() => {
      throw new Error("table lost");
    });
    await expect(createRemoteReader(line(broken))(words)).rejects.toMatchObject({ code: "unknown" });
    await expect(createRemoteReader(line(() => undefined))(words)).rejects.toMatchObject({ code: "worker-gone" });
  });
});
