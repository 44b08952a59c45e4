import { describe, expect, it } from "vitest";
import { holdWhilePaused } from "../../../src/messaging/hold-while-paused.ts";
import type { Sender } from "../../../src/messaging/senders.ts";

const SELF = { id: "pomona", root: "chrome-extension://pomona/" };
const OWN_PAGE: Sender = { id: "pomona", url: "chrome-extension://pomona/popup.html" };
const SCRIPT: Sender = { id: "pomona", url: "https://jobs.apple.com/en-us/details/200600001", tab: { id: 7 } };
const PAUSED = { ok: false, code: "paused", detail: "Paused on this site." };

/** Two listeners behind the hold, one that answers at once and one that does so later, and a way to send to them. */
function held(isPaused: () => Promise<boolean>) {
  type Listener = (message: unknown, sender: Sender, respond: (answer: unknown) => void) => boolean | undefined;
  let hear: Listener | undefined;
  const heard: unknown[] = [];
  const messages = holdWhilePaused({ addListener: (listener) => void (hear = listener) }, SELF, isPaused);
  messages.addListener((message, _sender, respond) => {
    heard.push(message);
    if ((message as { words?: unknown } | null)?.words) respond("read");
    return undefined;
  });
  messages.addListener((message, _sender, respond) => {
    if (!(message as { collection?: unknown } | null)?.collection) return undefined;
    void Promise.resolve().then(() => respond("kept"));
    return true;
  });
  const ask = (message: unknown, sender: Sender) =>
    new Promise<unknown>((resolve) => {
      if (hear?.(message, sender, resolve) !== true) resolve("not listening");
    });
  return { ask, heard };
}

describe("messages of the site's pages", () => {
  const READING = { words: {} };
  const SEEING = { collection: "recordVisit", args: [] };

  it("are answered with the pause while it lasts, and reach nobody", async () => {
    const { ask, heard } = held(() => Promise.resolve(true));
    for (const message of [READING, SEEING, { kit: "card" }, { collection: "marks" }, { open: "role" }])
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await ask(message, SCRIPT)).toEqual(PAUSED);
    expect(heard).toEqual([]);
  });

  it("are held, too, where they ask for something else beside what is let through", async () => {
    const { ask, heard } = held(() => Promise.resolve(true));
    const [setting, bringing] = [{ collection: "setMine", args: [] }, { script: "reader" }];
    const both = [{ ...SEEING, ...bringing }, { ...bringing, ...READING }, { ...setting, ...READING }, {}];
    for (const message of [...both, { ...setting, kit: "card" }, { ...setting, ...bringing }])
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await ask(message, SCRIPT)).toEqual(PAUSED);
    expect(heard).toEqual([]);
  });

  it("are refused where nobody can say whether it is paused, but for what the user typed", async () => {
    const { ask, heard } = held(() => Promise.reject(new Error("no storage")));
    for (const message of [READING, SEEING])
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await ask(message, SCRIPT)).toMatchObject({ ok: false, code: "storage-unavailable" });
    expect(heard).toEqual([]);
    expect(await ask({ collection: "setMine" }, SCRIPT)).toBe("kept");
  });

  it("are answered as ever once it is over", async () => {
    let paused = true;
    const { ask } = held(() => Promise.resolve(paused));
    expect(await ask(SEEING, SCRIPT)).toEqual(PAUSED);
    paused = false;
    expect(await ask(SEEING, SCRIPT)).toBe("kept");
    expect(await ask(READING, SCRIPT)).toBe("read");
    expect(await ask({ for: "nobody" }, SCRIPT)).toBeUndefined();
  });

  it("that hold what the user typed, or ask for a script, are let through", async () => {
    const { ask, heard } = held(() => Promise.resolve(true));
    expect(await ask({ collection: "setMine" }, SCRIPT)).toBe("kept");
    expect(await ask({ script: "reader" }, SCRIPT)).toBe("not listening");
    expect(heard).toHaveLength(2);
  });
});

describe("messages of others", () => {
  it("never wait, and are told as before whether anybody answers", async () => {
    const { ask } = held(() => new Promise(() => undefined));
    expect(await ask({ collection: "recordVisit" }, OWN_PAGE)).toBe("kept");
    expect(await ask({ words: {} }, OWN_PAGE)).toBe("read");
    expect(await ask({ collection: "list" }, { id: "other", url: "https://jobs.apple.com/" })).toBe("kept");
    expect(await ask(null, SCRIPT)).toBe("not listening");
    expect(await ask("text", OWN_PAGE)).toBe("not listening");
  });
});
