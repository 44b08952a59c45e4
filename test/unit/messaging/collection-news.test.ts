import { describe, expect, it } from "vitest";
import { hearAnswers, hearPages, keysChanged, tellPages } from "../../../src/messaging/collection-news.ts";
import type { Request } from "../../../src/messaging/wire.ts";
import { NOW, sampleRole } from "../sample-roles.ts";

const answered = (collection: string, args: readonly unknown[], value?: unknown) => ({
  request: { collection, args } as unknown as Request,
  value,
});

describe("what a call has changed", () => {
  it.each([
    ["setMine", ["1", { stars: 3 }, [], NOW], {}, ["1"]],
    ["setReminder", ["1", { due: "2026-12-01", state: "waiting" }, NOW], {}, ["1"]],
    ["remove", [["1", "2"], NOW], undefined, ["1", "2"]],
    ["restore", [["1"]], undefined, ["1"]],
    ["recordVisit", [{}], { record: sampleRole("7").record }, ["7"]],
    ["recordVisit", [{}], undefined, []],
    ["list", [0, 100], [], []],
    ["read", [["1"]], [], []],
  ] as const)("%s %j", (verb, args, value, keys) => {
    expect(keysChanged(answered(verb, args, value))).toEqual(keys);
  });

  it("is heard by our other pages, until they stop", async () => {
    const heard: (readonly string[])[] = [];
    const stop = hearPages((keys) => heard.push(keys));
    tellPages(answered("list", [0, 1], []));
    tellPages(answered("remove", [["1", "2"], NOW]));
    await expect.poll(() => heard).toEqual([["1", "2"]]);
    stop();
  });

  it("says that answers were changed, which belong to no role", async () => {
    let heard = 0;
    const stop = hearAnswers(() => (heard += 1));
    tellPages(answered("answers", [], []));
    tellPages(answered("setMine", ["1", {}, [], NOW], {}));
    tellPages(answered("setAnswers", [[], NOW], []));
    await expect.poll(() => heard).toBe(1);
    // Some may be deleted for good with the last role.
    tellPages(answered("purge", [NOW], undefined));
    await expect.poll(() => heard).toBe(2);
    stop();
  });
});
