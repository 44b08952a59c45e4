import { describe, expect, it, vi } from "vitest";
import type { Collection } from "../../../src/collection/collection.ts";
import type { NewestRoles } from "../../../src/collection/newest-roles.ts";
import { listAhead } from "../../../src/messaging/list-ahead.ts";
import { createFakeCollection } from "../fake-collection.ts";
import { sampleRole } from "../sample-roles.ts";

const ROLES = ["1", "2"].map((key) => sampleRole(key).record);

/** A collection asked ahead, what it was asked, the answer to come, and what tells it of a change. */
function asked() {
  const beginning = Promise.withResolvers<NewestRoles>();
  const newest = vi.fn<Collection["newest"]>(() => beginning.promise);
  const list = vi.fn<Collection["list"]>(() => Promise.resolve(ROLES));
  let tellNews = () => {};
  const stop = vi.fn<() => void>();
  const frame = Promise.withResolvers<void>();
  const hearNews = (act: (keys: readonly string[]) => void) => {
    tellNews = () => act(["1"]);
    return stop;
  };
  const collection = listAhead({ ...createFakeCollection(), list, newest }, hearNews, () => frame.promise);
  const begin = (records: NewestRoles["records"], isWhole: boolean) =>
    beginning.resolve({ records, relatives: [], twins: [], isWhole });
  return { begin, beginning, collection, frame, list, newest, stop, tellNews: () => tellNews() };
}

describe("a list asked for ahead", () => {
  it("is given to whoever asks first, its beginning before the rest", async () => {
    const { begin, collection, frame, list, newest, stop } = asked();
    expect(newest).toHaveBeenCalledOnce();
    const told = Promise.withResolvers<unknown>();
    const tell = vi.fn<(first: unknown) => void>(told.resolve);
    const listed = collection.list(tell);
    begin(ROLES.slice(0, 1), false);
    expect(await told.promise).toEqual(ROLES.slice(0, 1));
    // Not before the frame that shows these.
    await Promise.resolve();
    expect(list).not.toHaveBeenCalled();
    frame.resolve();
    expect(await listed).toBe(ROLES);
    expect(tell).toHaveBeenCalledOnce();
    expect(stop).toHaveBeenCalledOnce();
    // Whoever asks again asks anew.
    await collection.list(tell);
    expect(list).toHaveBeenLastCalledWith(tell);
  });

  it("is asked for no more where its beginning is all of it", async () => {
    const { begin, collection, list } = asked();
    begin(ROLES, true);
    expect(await collection.list()).toBe(ROLES);
    expect(list).not.toHaveBeenCalled();
  });

  it("is asked for as a whole where its beginning cannot be told, or not be read", async () => {
    const tell = () => {};
    const none = asked();
    none.begin([], false);
    await none.collection.list(tell);
    expect(none.list).toHaveBeenCalledWith(tell);
    const failed = asked();
    failed.beginning.reject(new Error("No worker."));
    expect(await failed.collection.list(tell)).toBe(ROLES);
    expect(failed.list).toHaveBeenCalledWith(tell);
  });

  it("is asked for anew where a role was changed meanwhile", async () => {
    const { begin, collection, list, tellNews } = asked();
    begin(ROLES.slice(0, 1), true);
    tellNews();
    expect(await collection.list()).toBe(ROLES);
    expect(list).toHaveBeenCalledOnce();
  });
});
