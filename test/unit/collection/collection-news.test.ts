import { describe, expect, it } from "vitest";
import { withFound } from "../../../src/collection/collection-news.ts";
import { DAY, NOW, sampleRole } from "../sample-roles.ts";

const role = (key: string, lastSeen: number, more = {}) => sampleRole(key, { record: { lastSeen, ...more } }).record;
const [first, second] = [role("1", NOW), role("2", NOW - DAY)];
const keys = (records: readonly { readonly key: string }[]) => records.map(({ key }) => key);

describe("news of roles", () => {
  it("puts a changed role in its place, and leaves the others the objects they were", () => {
    const changed = role("2", NOW - DAY, { visits: 7 });
    const list = withFound([first, second], ["2"], [changed]);
    expect(list).toEqual([first, changed]);
    expect(list[0]).toBe(first);
  });

  it("adds what is new where it was last seen", () => {
    expect(keys(withFound([first, second], ["3"], [role("3", NOW - 1)]))).toEqual(["1", "3", "2"]);
  });

  it("takes out what was removed, and what is kept no more", () => {
    expect(keys(withFound([first, second], ["1"], [role("1", NOW, { removedAt: NOW })]))).toEqual(["2"]);
    expect(keys(withFound([first, second], ["1"], [undefined]))).toEqual(["2"]);
    expect(keys(withFound([first], ["9"], [undefined]))).toEqual(["1"]);
  });
});
