import { describe, expect, it, vi } from "vitest";
import type { Collection } from "../../../src/collection/collection.ts";
import { listAhead } from "../../../src/messaging/list-ahead.ts";
import { createFakeCollection } from "../fake-collection.ts";
import { sampleRole } from "../sample-roles.ts";

/** A collection asked ahead, of which lists are answered by hand, and what tells it of a change. */
function asked() {
  const answers: PromiseWithResolvers<Awaited<ReturnType<Collection["list"]>>>[] = [];
  const firsts: (Parameters<Collection["list"]>[0] | undefined)[] = [];
  let tellNews = () => {};
  const stop = vi.fn<() => void>();
  const list: Collection["list"] = (onFirst) => {
    const answer = Promise.withResolvers<Awaited<ReturnType<Collection["list"]>>>();
    answers.push(answer);
    firsts.push(onFirst);
    return answer.promise;
  };
  const collection = listAhead({ ...createFakeCollection(), list }, (act) => {
    tellNews = () => act(["1"]);
    return stop;
  });
  return { answers, collection, firsts, stop, tellNews: () => tellNews() };
}
const ROLES = ["1", "2"].map((key) => sampleRole(key).record);

describe("a list asked for ahead", () => {
  it("is given to whoever asks first, its first roles before the others", async () => {
    const { answers, collection, firsts, stop } = asked();
    expect(answers).toHaveLength(1);
    const told = vi.fn<(first: unknown) => void>();
    const listed = collection.list(told);
    firsts[0]?.(ROLES.slice(0, 1));
    await vi.waitFor(() => expect(told).toHaveBeenCalledWith(ROLES.slice(0, 1)));
    answers[0]?.resolve(ROLES);
    expect(await listed).toBe(ROLES);
    expect(answers).toHaveLength(1);
    expect(stop).toHaveBeenCalledOnce();
  });

  it("is asked for anew by whoever asks again", async () => {
    const { answers, collection } = asked();
    void collection.list();
    const again = collection.list();
    answers[1]?.resolve([]);
    expect(await again).toEqual([]);
  });

  it("is asked for anew where a role was changed meanwhile", async () => {
    const { answers, collection, tellNews } = asked();
    answers[0]?.resolve(ROLES);
    tellNews();
    const listed = collection.list();
    answers[1]?.resolve([]);
    expect(await listed).toEqual([]);
  });

  it("tells whoever asks that it failed, and nobody else", async () => {
    const { answers, collection } = asked();
    answers[0]?.reject(new Error("No worker."));
    await Promise.resolve();
    await expect(collection.list()).rejects.toThrow("No worker.");
  });
});
