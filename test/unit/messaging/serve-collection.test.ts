import { describe, expect, it, vi } from "vitest";
import { CollectionError } from "../../../src/collection/collection-error.ts";
import type { Collection, PostingHistory } from "../../../src/collection/collection.ts";
import type { Sender } from "../../../src/messaging/senders.ts";
import { serveCollection, type Answered } from "../../../src/messaging/serve-collection.ts";
import { createFakeCollection } from "../fake-collection.ts";
import { sampleVisit } from "../collection/sample-visit.ts";

const SELF = { id: "pomona", root: "chrome-extension://pomona/" };
const OWN_PAGE: Sender = { id: "pomona", url: "chrome-extension://pomona/popup.html" };
const SCRIPT: Sender = { id: "pomona", url: "https://jobs.apple.com/en-us/details/200600001", tab: { id: 7 } };
const KEY = "200600001-0836";

/** A background that serves the collection, and a way to send to it as the browser would. */
function serve(collection: Collection, send: (answer: unknown) => void = () => undefined) {
  let hear: ((message: unknown, sender: Sender, respond: (answer: unknown) => void) => unknown) | undefined;
  const answered = vi.fn<(answered: Answered) => void>();
  serveCollection(collection, SELF, { addListener: (listener) => void (hear = listener) }, answered);
  const ask = (message: unknown, sender: Sender) =>
    new Promise<unknown>((resolve) => {
      const respond = (answer: unknown) => {
        send(answer);
        resolve(answer);
      };
      if (hear?.(message, sender, respond) !== true) resolve("not listening");
    });
  return { ask, answered };
}
const call = (collection: string, ...args: unknown[]) => ({ collection, args });

describe("a private window", () => {
  it("is told that nothing is kept, and nothing is", async () => {
    const collection = createFakeCollection();
    const { ask } = serve(collection);
    const sender: Sender = { ...SCRIPT, tab: { id: 7, incognito: true } };
    expect(await ask(call("recordVisit", sampleVisit()), sender)).toMatchObject({ code: "storage-unavailable" });
    expect(await ask(call("find", KEY), sender)).toMatchObject({ code: "storage-unavailable" });
    expect(collection.calls).toEqual([]);
  });
});

describe("who is answered", () => {
  const reading = call("list", 0, 10);
  const seeing = call("recordVisit", sampleVisit());
  const elsewhere = call("recordVisit", sampleVisit({ url: "https://evil.example/details/200600001" }));
  const noTab: Sender = { id: "pomona", url: SCRIPT.url };
  it.each<[string, Sender, unknown, boolean]>([
    ["our own page", OWN_PAGE, reading, true],
    ["our own page in a tab", { ...OWN_PAGE, tab: { id: 1 } }, reading, true],
    ["our own page, telling of any site", OWN_PAGE, elsewhere, true],
    ["our script, telling what it saw", SCRIPT, seeing, true],
    ["our script, looking up a role", SCRIPT, call("find", KEY), true],
    ["our script, asking for marks", SCRIPT, call("marks", [KEY]), true],
    ["our script, listing", SCRIPT, reading, false],
    ["our script, reading texts", SCRIPT, call("read", [KEY]), false],
    ["our script, reading the history of one role", SCRIPT, call("history", [KEY]), true],
    ["our script, reading histories", SCRIPT, call("history", [KEY, "200600002-0836"]), false],
    ["our script, reading no history", SCRIPT, call("history", []), false],
    ["our script, reading reminders", SCRIPT, call("reminders"), false],
    [
      "our script, setting a reminder",
      SCRIPT,
      call("setReminder", KEY, { due: "2026-11-28", state: "done" }, 1),
      false,
    ],
    ["our script, asking for answers", SCRIPT, call("answers"), false],
    ["our script, answering", SCRIPT, call("setAnswers", [], 1), false],
    ["our script, removing", SCRIPT, call("remove", [KEY], 1), false],
    ["our script, restoring", SCRIPT, call("restore", [KEY]), false],
    ["our script, asking which roles are alike", SCRIPT, call("twins"), false],
    ["our own page, asking which roles are alike", OWN_PAGE, call("twins"), true],
    ["our script, asking what is the same as its page's role", SCRIPT, call("relatives", KEY), true],
    ["our script, asking what is the same as another", SCRIPT, call("relatives", "200600002-0836"), false],
    ["our script, asking what is the same as no number", SCRIPT, call("relatives", "gardener"), false],
    [
      "our script on a list, asking what is the same as a role",
      { ...SCRIPT, url: "https://jobs.apple.com/en-us/search" },
      call("relatives", KEY),
      false,
    ],
    ["our own page, asking what is the same as a role", OWN_PAGE, call("relatives", KEY), true],
    ["our script, purging", SCRIPT, call("purge", 1), false],
    ["our script, telling of another site", SCRIPT, elsewhere, false],
    ["our script on another site", { ...SCRIPT, url: "https://evil.example/" }, seeing, false],
    ["a site that looks like it", { ...SCRIPT, url: "https://jobs.apple.com.evil.example/" }, seeing, false],
    ["the site without encryption", { ...SCRIPT, url: "http://jobs.apple.com/" }, seeing, false],
    ["the site, but no tab", noTab, seeing, false],
    ["another extension", { id: "other", url: "chrome-extension://other/popup.html" }, reading, false],
    ["another extension under our address", { ...OWN_PAGE, id: "other" }, reading, false],
    ["an address that only begins like ours", { id: "pomona", url: "chrome-extension://pomona.evil/" }, reading, false],
    [
      "our script where the page put our address into its own",
      { ...SCRIPT, url: `${SCRIPT.url}?${SELF.root}` },
      reading,
      false,
    ],
    ["nobody", {}, reading, false],
    ["no address", { id: "pomona" }, reading, false],
  ])("%s", async (_name, sender, message, isAnswered) => {
    const collection = createFakeCollection();
    const { ask } = serve(collection);
    expect(await ask(message, sender)).toMatchObject(isAnswered ? { ok: true } : { ok: false, code: "refused" });
    expect(collection.calls).toHaveLength(isAnswered ? 1 : 0);
  });
});

describe("answers", () => {
  it("carry values, and the user's values taken away as such", async () => {
    const collection = createFakeCollection();
    const { ask, answered } = serve(collection);
    await ask(call("recordVisit", sampleVisit()), SCRIPT);
    const answer = await ask(call("setMine", KEY, { saved: true }, ["stars"], 5), SCRIPT);
    expect(collection.calls[1]?.args).toEqual([KEY, { saved: true, stars: undefined }, 5]);
    expect(Object.keys(collection.calls[1]?.args[1] as object)).toEqual(["saved", "stars"]);
    expect(answer).toMatchObject({ ok: true, value: { key: KEY, mine: { saved: { value: true, at: 5 } } } });
    expect(answered.mock.calls.map(([{ request, tab }]) => [request.collection, tab])).toEqual([
      ["recordVisit", 7],
      ["setMine", 7],
    ]);
  });

  it("tell a page's script of a history only what Apple's pages showed of a role that is kept", async () => {
    const collection = createFakeCollection();
    const [visit, board] = [sampleVisit(), sampleVisit({ url: "https://board.example/jobs/7" })];
    await collection.recordVisit(visit);
    await collection.recordVisit(board);
    await collection.setReminder(KEY, { due: "2026-11-28", state: "waiting" }, 1);
    const { ask } = serve(collection);
    const asked = async (sender: Sender) => (await ask(call("history", [KEY]), sender)) as { value: PostingHistory[] };
    const [own] = (await asked(OWN_PAGE)).value;
    expect(own?.visits.map(({ url }) => url)).toEqual([visit.url, board.url]);
    expect(own?.reminder).toBeDefined();
    const told = await asked(SCRIPT);
    expect(told.value).toMatchObject([{ record: { key: KEY }, visits: [{ url: visit.url }], snapshots: [{ id: 1 }] }]);
    expect(JSON.stringify([told.value[0]?.visits, told.value[0]?.snapshots])).not.toContain("board.example");
    expect(told.value[0]).not.toHaveProperty("reminder");

    await collection.remove([KEY], 5);
    expect((await asked(OWN_PAGE)).value).toHaveLength(1);
    expect((await asked(SCRIPT)).value).toEqual([]);
  });

  it("give the list in pages", async () => {
    const collection = createFakeCollection();
    const { ask } = serve(collection);
    for (const identifier of ["200600001", "200600002", "200600003"]) {
      // oxlint-disable-next-line no-await-in-loop -- in this order
      await ask(call("recordVisit", sampleVisit({ posting: { identifier } })), SCRIPT);
    }
    expect(await ask(call("list", 1, 1), OWN_PAGE)).toMatchObject({ value: [{ key: "200600002" }] });
    expect(await ask(call("list", 3, 1), OWN_PAGE)).toEqual({ ok: true, value: [] });
    const before = collection.calls.length;
    for (const from of [0, 1, 2]) {
      // oxlint-disable-next-line no-await-in-loop -- page by page
      expect(await ask(call("list", from, 1), OWN_PAGE)).toMatchObject({ ok: true, value: [{}] });
    }
    expect(collection.calls.slice(before).map(({ verb }) => verb)).toEqual(["list"]);
  });

  it("say why something could not be done", async () => {
    const collection = createFakeCollection();
    const { ask, answered } = serve(collection);
    collection.failWith("storage-full");
    expect(await ask(call("find", KEY), SCRIPT)).toMatchObject({ ok: false, code: "storage-full" });
    expect(answered).not.toHaveBeenCalled();
    const broken = { ...collection, find: () => Promise.reject(new TypeError("oops")) };
    expect(await serve(broken).ask(call("find", KEY), SCRIPT)).toMatchObject({ ok: false, code: "unknown" });
    const refusing = { ...collection, find: () => Promise.reject(new CollectionError("not-found", "gone")) };
    const answer = await serve(refusing).ask(call("find", KEY), SCRIPT);
    expect(answer).toEqual({ ok: false, code: "not-found", detail: "gone" });
  });

  it("say that they are too large for a message", async () => {
    const tooLarge = (answer: unknown) => {
      if ((answer as { ok: boolean }).ok) throw new Error("Message exceeded maximum allowed size of 64MiB.");
    };
    const { ask } = serve(createFakeCollection(), tooLarge);
    expect(await ask(call("history", [KEY]), OWN_PAGE)).toMatchObject({ ok: false, code: "too-large" });
  });

  it("refuse what is not of the agreed form, without doing it", async () => {
    const collection = createFakeCollection();
    const { ask } = serve(collection);
    expect(await ask(call("find", 7), OWN_PAGE)).toEqual({
      ok: false,
      code: "refused",
      detail: "find: 0 invalid_type",
    });
    expect(await ask({ card: "toggle-card" }, OWN_PAGE)).toBe("not listening");
    expect(collection.calls).toEqual([]);
  });
});
