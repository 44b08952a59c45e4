import { describe, expect, it, vi } from "vitest";
import { serveCardKit } from "../../../src/messaging/card-kit.ts";
import { serveCatchUp } from "../../../src/messaging/catch-up.ts";
import { holdWhilePaused } from "../../../src/messaging/hold-while-paused.ts";
import { serveMoments } from "../../../src/messaging/moments.ts";
import { servePageScripts } from "../../../src/messaging/page-scripts.ts";
import { type Bounds, isLarger, refuseLarge } from "../../../src/messaging/refuse-large.ts";
import type { Sender } from "../../../src/messaging/senders.ts";
import { serveCollection } from "../../../src/messaging/serve-collection.ts";
import { serveReader } from "../../../src/messaging/serve-reader.ts";
import { serveRolePage } from "../../../src/messaging/serve-role-page.ts";
import { PAGE_SCRIPTS, PAGE_VERBS } from "../../../src/messaging/wire.ts";
import { createFakeCollection } from "../fake-collection.ts";
import { english } from "../sample-roles.ts";
import { sampleVisit } from "../collection/sample-visit.ts";
import { threadTime } from "../thread-time.ts";

const SELF = { id: "pomona", root: "chrome-extension://pomona/" };
const OWN_PAGE: Sender = {
  id: "pomona",
  url: "chrome-extension://pomona/library.html",
  origin: "chrome-extension://pomona",
};
const SCRIPT: Sender = {
  id: "pomona",
  url: "https://jobs.apple.com/en-us/details/200600001",
  origin: "https://jobs.apple.com",
  frameId: 0,
  tab: { id: 7 },
};
const KEY = "200600001-0836";
const call = (collection: string, ...args: unknown[]) => ({ collection, args });

type Listener = (message: unknown, sender: Sender, respond: (answer: unknown) => void) => boolean | undefined;

/** The background's listeners, one behind the other as there, and what they have done. */
function background(most?: Bounds) {
  const hearing: Listener[] = [];
  const bounded = refuseLarge({ addListener: (listener) => void hearing.push(listener) }, SELF, most);
  const onMessage = holdWhilePaused(bounded, SELF, () => Promise.resolve(false));
  const collection = createFakeCollection();
  const deed = vi.fn<(name: string) => void>();
  const does = (name: string) => () => {
    deed(name);
    return Promise.resolve();
  };
  serveCollection(collection, SELF, onMessage, () => deed("told"));
  serveCardKit(
    { css: ".card{}", wording: () => english, names: ["saved"], mark: () => Promise.resolve("m") },
    SELF,
    onMessage,
  );
  const read = () => {
    deed("read");
    throw new Error("read");
  };
  serveReader(read, read, SELF, onMessage);
  serveMoments(() => ({ on: "", age: "" }), SELF, onMessage);
  serveCatchUp(does("catch up"), SELF, onMessage);
  servePageScripts(does("script"), SELF, onMessage);
  serveRolePage(does("role page"), SELF, onMessage);
  const ask = (message: unknown, sender: Sender) =>
    new Promise<unknown>((resolve) => {
      const isOpen = hearing.map((hear) => hear(message, sender, resolve)).includes(true);
      if (!isOpen) resolve(undefined);
    });
  return { ask, collection, deed };
}

const MESSAGES: Readonly<Record<string, unknown>> = {
  "a visit": call("recordVisit", sampleVisit()),
  "a look-up": call("find", KEY),
  "a note": call("setMine", KEY, { notes: "x" }, [], 1),
  "a list": call("list", 0, 10),
  "a removal": call("remove", [KEY], 1),
  "the card's looks": { kit: "card" },
  "words to read": { words: { url: SCRIPT.url, readings: [{ layout: "classic", header: {}, sections: {} }] } },
  moments: { moments: [1] },
  "catching up": { catchUp: true },
  "a script": { script: PAGE_SCRIPTS[0] },
  "a role's page": { open: "role", key: KEY },
};

describe("a stranger", () => {
  const STRANGERS: Readonly<Record<string, Sender>> = {
    nobody: {},
    "our id, and no address": { id: "pomona" },
    "another extension": { ...OWN_PAGE, id: "other", url: "chrome-extension://other/library.html" },
    "another extension under our address": { ...OWN_PAGE, id: "other" },
    "another extension's script on the site": { ...SCRIPT, id: "other" },
    "an address that begins like ours": { id: "pomona", url: "chrome-extension://pomona.example/" },
    "our address in a document of another origin": { ...OWN_PAGE, origin: "null" },
    "our script on another site": { ...SCRIPT, url: "https://jobs.example.org/", origin: "https://jobs.example.org" },
    "a site that looks like it": { ...SCRIPT, url: "https://jobs.apple.com.example.org/" },
    "the site without encryption": { ...SCRIPT, url: "http://jobs.apple.com/", origin: "http://jobs.apple.com" },
    "the site at another port": { ...SCRIPT, url: "https://jobs.apple.com:8443/" },
    "the site's address in a document of another origin": { ...SCRIPT, origin: "https://jobs.example.org" },
    "the site in a sandbox": { ...SCRIPT, origin: "null" },
    "the site in a frame": { ...SCRIPT, frameId: 4 },
    "the site, but no tab": { ...SCRIPT, tab: undefined },
    "an empty page": { ...SCRIPT, url: "about:blank", origin: undefined },
    "a file": { ...SCRIPT, url: "file:///jobs.apple.com/", origin: undefined },
    "no address at all": { ...SCRIPT, url: "jobs.apple.com", origin: undefined },
  };
  it.each(Object.entries(STRANGERS))("is refused whatever it asks, and nothing is done: %s", async (_name, sender) => {
    const { ask, collection, deed } = background();
    for (const [name, message] of Object.entries(MESSAGES)) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const answer = (await ask(message, sender)) ?? { ok: false };
      expect([name, answer]).toMatchObject([name, { ok: false }]);
      expect(answer).not.toHaveProperty("value");
    }
    expect([collection.calls, deed.mock.calls]).toEqual([[], []]);
  });
});

describe("our script in a page", () => {
  it("is answered what it may ask, so that the others are refused for who they are", async () => {
    const { ask, deed } = background();
    for (const name of ["a visit", "a look-up", "the card's looks", "moments", "a script", "a role's page"])
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect([name, await ask(MESSAGES[name], SCRIPT)]).toMatchObject([name, { ok: true }]);
    await ask(MESSAGES["words to read"], SCRIPT);
    expect(deed.mock.calls.flat()).toEqual(expect.arrayContaining(["script", "role page", "read"]));
  });
  it("may call no verb but those of the card, be they of the right form", async () => {
    const { ask, collection } = background();
    const verbs = Object.keys(collection).filter((name) => typeof Reflect.get(collection, name) === "function");
    const forbidden = verbs.filter((verb) => !(PAGE_VERBS as readonly string[]).includes(verb));
    expect(forbidden.length).toBeGreaterThan(8);
    const forms = [[], [KEY], [[KEY]], [[KEY], 1], [1], [0, 10], [KEY, { due: "2026-11-28", state: "done" }, 1]];
    for (const verb of [...forbidden, "constructor", "__proto__", "toString", "calls", ""])
      for (const args of forms)
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        expect([verb, await ask({ collection: verb, args }, SCRIPT)]).toMatchObject([verb, { code: "refused" }]);
    expect(collection.calls).toEqual([]);
  });
  it("reaches nothing with what is of no right form", async () => {
    let deep: unknown = "x";
    for (let depth = 0; depth < 50_000; depth++) deep = [deep];
    const polluting: unknown = JSON.parse('{"__proto__":{"saved":true}}');
    const odd = [undefined, null, 0, "", "find", true, Number.NaN, [], {}];
    const forms: readonly unknown[] = [...odd, deep, polluting, new Date(0), new Map()];
    const { ask, collection, deed } = background();
    const wrong = [
      ...forms,
      ...forms.flatMap((form) => [
        { collection: form },
        ...PAGE_VERBS.flatMap((verb) => [
          { collection: verb, args: form },
          { collection: verb, args: [form] },
          { collection: verb, args: [KEY, form, form, form] },
          { collection: verb, args: [{ ...sampleVisit(), page: form }] },
        ]),
        { words: form },
        { words: { url: SCRIPT.url, readings: form } },
        { script: form },
        { open: "role", key: [form] },
      ]),
    ].filter((message) => !isRight(message));
    const began = threadTime();
    for (const message of wrong) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const answer = (await ask(message, SCRIPT)) ?? { ok: false };
      expect(answer).toMatchObject({ ok: false });
    }
    expect(wrong.length).toBeGreaterThan(200);
    expect((threadTime() - began) / wrong.length).toBeLessThan(50);
    expect([collection.calls, deed.mock.calls]).toEqual([[], []]);
    expect(({} as { saved?: boolean }).saved).toBeUndefined();
  });
});

/** Two of them are of a right form after all: any word may be a key, and marks may be asked for no role. */
function isRight(message: unknown): boolean {
  const { collection, args } = (message ?? {}) as { collection?: unknown; args?: unknown };
  const said = Array.isArray(args) && args.length === 1 ? (args as unknown[])[0] : undefined;
  return (collection === "find" && said === "find") || (collection === "marks" && Array.isArray(said) && !said.length);
}

describe("a message that is too large", () => {
  const text = "a".repeat(1_000_000);
  it.each<[string, unknown]>([
    ["in one text", { words: text.repeat(20) }],
    [
      "in many texts",
      call(
        "recordVisit",
        Array.from({ length: 20 }, () => text),
      ),
    ],
    ["in names", { words: Object.fromEntries(Array.from({ length: 20 }, (_, at) => [text + at, 1])) }],
    ["in empty values", { words: Array.from({ length: 20_000_000 }) }],
    ["in names of fields", { words: Object.fromEntries(Array.from({ length: 2_000_001 }, (_, at) => [at, 1])) }],
    ["of a browser's most, 64 MiB", { words: text.repeat(64) }],
  ])("is refused before anybody looks at what it says: %s", async (_name, message) => {
    const { ask, collection, deed } = background();
    const began = threadTime();
    expect(await ask(message, SCRIPT)).toEqual({
      ok: false,
      code: "too-large",
      detail: "more than a page may send",
    });
    expect(threadTime() - began).toBeLessThan(1000);
    expect([collection.calls, deed.mock.calls]).toEqual([[], []]);
  });
  it("is one of a page's; our own pages bring whole files", async () => {
    const { ask } = background({ characters: 1000, values: 1000 });
    const keys = Array.from({ length: 200 }, (_, at) => `${KEY}-${at}`);
    expect(await ask(call("read", keys), OWN_PAGE)).toMatchObject({ ok: true });
    expect(await ask(call("marks", keys), SCRIPT)).toMatchObject({ code: "too-large" });
  });
  it.each<[unknown, Bounds, Bounds]>([
    ["abc", { characters: 3, values: 1 }, { characters: 2, values: 1 }],
    [[1, 2, 3], { characters: 0, values: 4 }, { characters: 9, values: 3 }],
    [{ ab: "c" }, { characters: 3, values: 2 }, { characters: 2, values: 2 }],
    [{ a: { b: [] } }, { characters: 2, values: 3 }, { characters: 2, values: 2 }],
  ])("is told to the last character and value: %j", (value, enough, less) => {
    expect([isLarger(value, enough), isLarger(value, less)]).toEqual([false, true]);
  });
});
