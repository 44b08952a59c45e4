import { describe, expect, it, vi } from "vitest";
import { recordWanted } from "../../../../entrypoints/posting.content/record-wanted.ts";
import { CollectionError } from "../../../../src/collection/collection-error.ts";
import type { PageVisit } from "../../../../src/collection/collection.ts";
import { mineOf } from "../../../../src/collection/posting-record.ts";
import { recordUnwritten } from "../../../../src/collection/record-visit.ts";
import { sampleVisit } from "../../collection/sample-visit.ts";
import { createFakeCollection } from "../../fake-collection.ts";

const KEY = "200600001-0836";
const look = sampleVisit();

/** A collection that remembers only what is wanted, as a card holds it, after a look at the page. */
async function looked() {
  const kept = createFakeCollection();
  const onRecorded = vi.fn<() => void>();
  const background = {
    ...kept,
    // As the store answers: what it would have made of the look.
    recordVisit: (visit: PageVisit) =>
      visit.wanted || visit.page.kind === "removed"
        ? kept.recordVisit(visit)
        : Promise.resolve({ record: recordUnwritten(undefined, visit, visit.page) }),
  };
  const collection = recordWanted(background, onRecorded);
  await collection.recordVisit(look);
  return { kept, collection, onRecorded };
}

describe("a value that is set on a role that is not kept", () => {
  it("has the look recorded first, under its own id, and is then set", async () => {
    const { kept, collection, onRecorded } = await looked();
    const record = await collection.setMine(KEY, { saved: true }, 5);
    expect(mineOf(record, "saved")).toBe(true);
    expect(kept.calls.map(({ verb }) => verb)).toEqual(["setMine", "recordVisit", "setMine"]);
    expect(kept.calls[1]?.args).toEqual([{ ...look, wanted: true }]);
    expect(onRecorded).toHaveBeenCalledOnce();
  });

  it("is set once the role was deleted for good under an open card, and without more where it is kept", async () => {
    const { kept, collection, onRecorded } = await looked();
    await collection.setMine(KEY, { saved: true }, 5);
    await collection.setMine(KEY, { stars: 3 }, 6);
    expect(onRecorded).toHaveBeenCalledOnce();
    await kept.remove([KEY], 7);
    await kept.purge(8);
    expect(mineOf(await collection.setMine(KEY, { notes: "Ask them" }, 9), "notes")).toBe("Ask them");
    expect(onRecorded).toHaveBeenCalledTimes(2);
  });

  it("keeps nothing of another role that was looked at since", async () => {
    const { kept, collection, onRecorded } = await looked();
    const url = "https://jobs.apple.com/en-us/details/200600002-0836/roofer";
    await collection.recordVisit(sampleVisit({ url, posting: { identifier: "200600002-0836" } }));
    await expect(collection.setMine(KEY, { saved: true }, 5)).rejects.toMatchObject({ code: "not-found" });
    expect(await kept.list()).toEqual([]);
    expect(onRecorded).not.toHaveBeenCalled();
  });

  it("keeps nothing where it only takes something away", async () => {
    const { kept, collection } = await looked();
    for (const values of [{ saved: false }, { notes: undefined }, { stars: undefined, notes: "" }])
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await expect(collection.setMine(KEY, values, 5)).rejects.toMatchObject({ code: "not-found" });
    expect(await kept.list()).toEqual([]);
  });

  it("is not set, and nothing is recorded, where something else is wrong", async () => {
    const { kept, collection, onRecorded } = await looked();
    kept.failWith("storage-full");
    await expect(collection.setMine(KEY, { saved: true }, 5)).rejects.toBeInstanceOf(CollectionError);
    expect(kept.calls.map(({ verb }) => verb)).toEqual(["setMine"]);
    expect(onRecorded).not.toHaveBeenCalled();
  });
});
