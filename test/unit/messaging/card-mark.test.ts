import { expect, it } from "vitest";
import { connectCardMark } from "../../../src/messaging/card-mark.ts";

it("the mark of a card is made once, and the same after every update of the extension", async () => {
  const kept: Record<string, unknown> = {};
  const area = { get: () => Promise.resolve(kept), set: (more: object) => Promise.resolve(Object.assign(kept, more)) };
  const read = connectCardMark(area as never);
  const first = await read();
  expect(first).toMatch(/^[0-9a-f-]{36}$/);
  expect([await read(), await connectCardMark(area as never)()]).toEqual([first, first]);
});

it("a mark that cannot be kept is none", async () => {
  const area = { get: () => Promise.resolve({}), set: () => Promise.reject(new Error("full")) };
  await expect(connectCardMark(area as never)()).rejects.toThrow("full");
});
