import { describe, expect, it } from "vitest";
import type { Line } from "../../../src/messaging/ask-worker.ts";
import { createRemoteCollection } from "../../../src/messaging/remote-collection.ts";
import { serveCollection } from "../../../src/messaging/serve-collection.ts";
import type { Request } from "../../../src/messaging/wire.ts";
import { createFakeCollection } from "../fake-collection.ts";
import { sampleRole } from "../sample-roles.ts";
import { sampleVisit } from "../collection/sample-visit.ts";

const HUNG_UP = "Could not establish connection. Receiving end does not exist.";
type Step = string | { readonly answer: unknown };

/** A line that does as the script says, one step for each try, and the last step from then on. */
function scripted(...script: Step[]) {
  const [sent, waits]: [unknown[], number[]] = [[], []];
  const line: Line = {
    send(message) {
      const step = script[Math.min(sent.length, script.length - 1)] ?? HUNG_UP;
      sent.push(message);
      return typeof step === "string" ? Promise.reject(new Error(step)) : Promise.resolve(step.answer);
    },
    isAlive: () => true,
    // Patience (10 s) never ends here, pauses are over at once.
    wait: (ms) => (ms >= 10_000 ? new Promise(() => undefined) : Promise.resolve(void waits.push(ms))),
  };
  return { collection: createRemoteCollection(line), line, sent, waits };
}
const yes = { answer: { ok: true, value: undefined } };

describe("a call while the worker restarts", () => {
  it.each([
    HUNG_UP,
    "The message port closed before a response was received.",
    "A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received",
    "The page keeping the extension port is moved into back/forward cache, so the message channel is closed.",
    "Promised response from onMessage listener went out of scope",
    "Message manager disconnected: destroyed before query could be resolved",
  ])("is made again after: %s", async (message) => {
    const { collection, sent } = scripted(message, message, yes);
    await collection.find("200600001");
    expect(sent).toHaveLength(3);
    expect(sent[2]).toEqual(sent[0]);
  });

  it("is made again when nobody listened", async () => {
    const { collection, sent } = scripted({ answer: undefined }, { answer: "?" }, yes);
    await collection.find("200600001");
    expect(sent).toHaveLength(3);
  });

  it("is given up after five tries within four seconds", async () => {
    const { collection, sent, waits } = scripted(HUNG_UP);
    await expect(collection.find("200600001")).rejects.toMatchObject({ code: "worker-gone" });
    expect(sent).toHaveLength(5);
    expect(waits.reduce((sum, ms) => sum + ms)).toBeLessThan(4000);
  });

  it("is given up when the worker neither answers nor hangs up", async () => {
    const { line } = scripted();
    const mute: Line = { ...line, send: () => new Promise(() => undefined), wait: () => Promise.resolve() };
    await expect(createRemoteCollection(mute).list()).rejects.toMatchObject({ code: "worker-gone" });
  });
});

describe("a call that cannot be mended", () => {
  it("fails at once when the extension is gone from the page", async () => {
    const { collection, sent } = scripted("Extension context invalidated.");
    await expect(collection.find("a")).rejects.toMatchObject({ code: "context-invalidated" });
    expect(sent).toHaveLength(1);
  });

  it("is not even made when the extension was gone before", async () => {
    const { line, sent } = scripted(yes);
    const orphan = createRemoteCollection({ ...line, isAlive: () => false });
    await expect(orphan.find("a")).rejects.toMatchObject({ code: "context-invalidated" });
    expect(sent).toEqual([]);
  });

  it("fails at once with what the background answered", async () => {
    const { collection, sent } = scripted({ answer: { ok: false, code: "storage-full", detail: "disk full" } });
    await expect(collection.find("a")).rejects.toMatchObject({ code: "storage-full", message: "disk full" });
    expect(sent).toHaveLength(1);
  });

  it("is refused when it is too large to be sent", async () => {
    const { collection, sent } = scripted("Message exceeded maximum allowed size of 64MiB.");
    await expect(collection.recordVisit(sampleVisit())).rejects.toMatchObject({ code: "refused" });
    expect(sent).toHaveLength(1);
  });
});

describe("batches", () => {
  const keys = Array.from({ length: 60 }, (_, n) => `key-${n}`);
  /** Answers with the keys asked for; those of more than `most` do not fit. */
  function limited(most: number) {
    const asked: number[] = [];
    const { line } = scripted();
    const send = (message: unknown) => {
      const some = (message as Request<"history">).args[0];
      asked.push(some.length);
      return Promise.resolve(
        some.length > most ? { ok: false, code: "too-large", detail: "" } : { ok: true, value: some },
      );
    };
    return { collection: createRemoteCollection({ ...line, send }), asked };
  }

  it("ask for histories a few at a time, in order", async () => {
    const { collection, asked } = limited(1000);
    expect(await collection.history(keys)).toEqual(keys);
    expect(asked).toEqual([25, 25, 10]);
  });

  it("are halved when the answer does not fit, down to one role", async () => {
    const { collection, asked } = limited(7);
    expect(await collection.history(keys)).toEqual(keys);
    expect(asked.slice(0, 4)).toEqual([25, 13, 7, 7]);
    await expect(limited(0).collection.history(keys)).rejects.toMatchObject({ name: "CollectionError" });
  });

  it("are halved, too, when the browser itself says that the answer does not fit", async () => {
    const value = { ok: true, value: [] };
    const { collection, sent } = scripted("Message exceeded maximum allowed size of 64MiB.", { answer: value });
    await collection.history(keys.slice(0, 20));
    expect(sent.map((message) => (message as Request<"history">).args[0].length)).toEqual([20, 13, 7]);
  });

  it("of the list are halved as well, and none is left out", async () => {
    const all = Array.from({ length: 900 }, (_, n) => sampleRole(String(200_600_000 + n)).record);
    const asked: number[] = [];
    const send = (message: unknown) => {
      const [from, count] = (message as Request<"list">).args;
      asked.push(count);
      return Promise.resolve(
        count > 500 ? { ok: false, code: "too-large", detail: "" } : { ok: true, value: all.slice(from, from + count) },
      );
    };
    expect(await createRemoteCollection({ ...scripted().line, send }).list()).toEqual(all);
    expect(asked).toEqual([2000, 1000, 500, 500]);
  });

  it("ask for nothing where nothing is wanted", async () => {
    const { collection, asked } = limited(7);
    expect(await collection.read([])).toEqual([]);
    expect(asked).toEqual([]);
  });
});

describe("both ends together", () => {
  /** A collection served in one place and called from another, with JSON in between as in Chrome. */
  function connected() {
    const served = createFakeCollection();
    const { line } = scripted();
    const self = { id: "pomona", root: "chrome-extension://pomona/" };
    let deliver: (message: unknown) => Promise<unknown> = () => Promise.reject(new Error(HUNG_UP));
    serveCollection(served, self, {
      addListener(listener) {
        const sender = { id: "pomona", url: `${self.root}popup.html` };
        deliver = (message) =>
          new Promise((resolve) => {
            const respond = (answer: unknown) => resolve(JSON.parse(JSON.stringify(answer)));
            listener(JSON.parse(JSON.stringify(message)), sender, respond);
          });
      },
    });
    const sent: unknown[] = [];
    const send = (message: unknown) => {
      sent.push(message);
      return deliver(message);
    };
    return { served, sent, remote: createRemoteCollection({ ...line, send }) };
  }

  it("do what the collection does, also where JSON loses `undefined`", async () => {
    const { served, remote } = connected();
    const result = await remote.recordVisit(sampleVisit());
    expect(result?.record.key).toBe("200600001-0836");
    await remote.setMine("200600001-0836", { stars: 3 }, 1);
    await remote.setMine("200600001-0836", { stars: undefined }, 2);
    expect((await remote.find("200600001-0836"))?.mine).toEqual({ stars: { at: 2 } });
    expect(await remote.find("200600002")).toBeUndefined();
    expect(await remote.newest(5, true)).toEqual(await served.newest(5, true));
    expect(await remote.history(["200600001-0836"])).toEqual(
      JSON.parse(JSON.stringify(await served.history(["200600001-0836"]))),
    );
    const reminder = await remote.setReminder("200600001-0836", { due: "2026-11-28", state: "waiting" }, 3);
    expect(reminder).toEqual({ key: "200600001-0836", due: "2026-11-28", state: "waiting", at: 3 });
    expect(await remote.reminders()).toEqual([reminder]);
    const swift = { kind: "skill", words: "Swift" } as const;
    const answers = await remote.setAnswers([{ ask: swift, set: { value: "met" }, taken: ["note"] }], 3);
    expect(answers).toEqual([{ ...swift, key: "skill swift", value: { value: "met", at: 3 }, note: { at: 3 } }]);
    expect(await remote.answers()).toEqual(answers);
    await remote.remove(["200600001-0836"], 3);
    expect(await remote.list()).toEqual([]);
    await remote.restore(["200600001-0836"]);
    expect(await remote.list()).toHaveLength(1);
    expect([await remote.damaged(), await remote.damagedBeside()]).toEqual([[], []]);
  });

  it("list thousands of roles page by page", async () => {
    const { served, sent, remote } = connected();
    await served.recordVisit(sampleVisit());
    const [history] = await served.history(["200600001-0836"]);
    if (!history) throw new Error("nothing is kept");
    for (let n = 0; n < 4500; n += 1) served.put({ ...history, record: { ...history.record, key: `key-${n}` } });
    const first: unknown[] = [];
    expect(await remote.list((some) => first.push(some.length))).toHaveLength(4501);
    expect(sent).toHaveLength(3);
    expect(first).toEqual([2000]);
    expect(served.calls.filter(({ verb }) => verb === "list")).toHaveLength(1);
  });
});
