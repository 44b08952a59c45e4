import { describe, expect, it } from "vitest";
import { openLibrary } from "../../../src/messaging/open-library.ts";

const URL = "chrome-extension://pomona/library.html";

async function opened(open: readonly { id?: number; windowId?: number }[]) {
  const done: unknown[] = [];
  const tell =
    (name: string) =>
    (...args: readonly unknown[]) => {
      done.push([name, ...args]);
      return Promise.resolve(name === "query" ? open : {});
    };
  await openLibrary(URL, {
    tabs: { query: tell("query"), update: tell("update"), create: tell("create") },
    windows: { update: tell("window") },
  } as unknown as Parameters<typeof openLibrary>[1]);
  return done;
}

describe("opening the library", () => {
  it("opens it where it is not open", async () => {
    expect(await opened([])).toEqual([
      ["query", { url: `${URL}*` }],
      ["create", { url: URL }],
    ]);
  });

  it("brings it to the front where it is, whatever it shows", async () => {
    expect((await opened([{ id: 7, windowId: 3 }])).slice(1)).toEqual([
      ["update", 7, { active: true }],
      ["window", 3, { focused: true }],
    ]);
  });
});
