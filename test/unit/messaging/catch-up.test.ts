import { describe, expect, it } from "vitest";
import { askToCatchUp, inTurn, serveCatchUp } from "../../../src/messaging/catch-up.ts";
import type { Sender } from "../../../src/messaging/senders.ts";

const SELF = { id: "pomona", root: "chrome-extension://pomona/" };
const OWN: Sender = { id: "pomona", url: "chrome-extension://pomona/files.html" };

/** The background, and a way to send to it as somebody. */
function served(work: () => Promise<void>) {
  type Hear = Parameters<Parameters<typeof serveCatchUp>[2]["addListener"]>[0];
  let hear: Hear = () => undefined;
  serveCatchUp(work, SELF, { addListener: (listener) => void (hear = listener) });
  return (message: unknown, sender: Sender = OWN) =>
    new Promise<unknown>((answered) => {
      if (!hear(message, sender, answered)) answered("not heard");
    });
}

describe("catching up", () => {
  it("is done when one of our own pages asks, which hears when it is over", async () => {
    let end: () => void = () => undefined;
    const done: string[] = [];
    const send = served(() => new Promise((ended) => (end = ended)));
    const asked = askToCatchUp((message) => send(message)).then(() => done.push("answered"));
    await Promise.resolve();
    expect(done).toEqual([]);
    end();
    await asked;
    expect(done).toEqual(["answered"]);
  });

  it("is done for nobody else, and for no other message", async () => {
    let runs = 0;
    const send = served(() => Promise.resolve(void runs++));
    const script: Sender = { id: "pomona", url: "https://jobs.apple.com/en-us/details/1", tab: { id: 1 } };
    expect(await send({ catchUp: true }, script)).toBe("not heard");
    expect(await send({ catchUp: true }, { id: "another", url: OWN.url })).toBe("not heard");
    for (const other of [null, "catchUp", { collection: "list" }])
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await send(other)).toBe("not heard");
    expect(runs).toBe(0);
  });

  it("says that it failed, and is done again when asked again", async () => {
    let runs = 0;
    const work = inTurn(() => (runs++ === 0 ? Promise.reject(new Error("no database")) : Promise.resolve()));
    const send = served(work);
    expect(await send({ catchUp: true })).toMatchObject({ ok: false, detail: "Error: no database" });
    expect(await send({ catchUp: true })).toEqual({ ok: true });
  });

  it("runs once at a time, and again for what came during a run", async () => {
    const order: string[] = [];
    let run = 0;
    const work = inTurn(async () => {
      const mine = (run += 1);
      order.push(`begin ${mine}`);
      await Promise.resolve();
      order.push(`end ${mine}`);
    });
    await Promise.all([work(), work()]);
    expect(order).toEqual(["begin 1", "end 1", "begin 2", "end 2"]);
  });
});
