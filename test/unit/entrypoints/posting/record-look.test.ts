import { describe, expect, it } from "vitest";
import { type Look, recordLook } from "../../../../entrypoints/posting.content/record-look.ts";
import { CollectionError } from "../../../../src/collection/collection-error.ts";
import type { ReadInWords } from "../../../../src/posting/posting-in-words.ts";
import type { CardSubject } from "../../../../src/ui/card/card-subject.ts";
import { createFakeCollection } from "../../fake-collection.ts";
import { NOW, observationOf, subjectOf } from "../../ui/card/sample.ts";

const look = (finding: Look["finding"]): Look => ({
  visit: "visit-a",
  at: NOW,
  url: observationOf().url,
  address: { locale: "en-us", identifier: "200900101" },
  finding,
});
const { url, layout, header } = observationOf();
const posting = look({ kind: "posting", words: { url, readings: [{ layout, header, sections: {} }] } });
const { inWords } = subjectOf();
const readWords: ReadInWords = () => Promise.resolve({ observation: observationOf(), problems: [], inWords });
const removed = look({ kind: "removed", problems: [] });

async function shownFor(of: Look, collection = createFakeCollection(), read = readWords): Promise<CardSubject[]> {
  const shown: CardSubject[] = [];
  await recordLook(of, { readWords: read, collection }, (subject) => shown.push(subject));
  return shown;
}
const kept = () => {
  const { visit } = subjectOf();
  if (visit.state !== "recorded") throw new Error("sample");
  return createFakeCollection([{ record: visit.record, snapshots: [], visits: [] }]);
};

describe("recordLook", () => {
  it("shows a posting at once, and then what is kept of it", async () => {
    expect(await shownFor(posting)).toMatchObject([
      { kind: "posting", visit: { state: "recording" } },
      { kind: "posting", visit: { state: "recorded", record: { key: "200900101" } } },
    ]);
  });
  it("records it as part of its visit", async () => {
    const collection = createFakeCollection();
    await shownFor(posting, collection);
    expect(collection.calls[0]?.args).toMatchObject([{ id: "visit-a", at: NOW }]);
    const page = { kind: "posting", observation: observationOf(), problems: [] };
    expect(collection.calls[0]?.args[0], "only what was read is kept").toHaveProperty("page", page);
  });
  it("tells of a page of long ago that it is one", async () => {
    const collection = kept();
    for (const of of [posting, removed]) await shownFor({ ...of, late: true }, collection);
    expect(collection.calls.map(({ args }) => args[0])).toMatchObject([{ late: true }, { late: true }]);
  });
  it("shows a posting also where nothing can be kept, and why", async () => {
    const collection = createFakeCollection();
    collection.failWith("worker-gone");
    expect((await shownFor(posting, collection)).at(-1)).toMatchObject({
      visit: { state: "failed", code: "worker-gone" },
    });
  });
  it("says so where nobody can be asked what the words mean", async () => {
    const gone = () => Promise.reject(new CollectionError("worker-gone", "gone"));
    const collection = createFakeCollection();
    expect(await shownFor(posting, collection, gone)).toEqual([{ kind: "failed", code: "worker-gone" }]);
    expect(collection.calls).toEqual([]);
  });
  it("shows a removed page where the role is kept, nothing where it is not", async () => {
    expect(await shownFor(removed)).toEqual([]);
    expect(await shownFor(removed, kept())).toMatchObject([{ kind: "removed", record: { listing: "removed" } }]);
  });
  it("records nothing for a page that could not be read", async () => {
    const collection = createFakeCollection();
    expect(await shownFor(look({ kind: "unreadable", problems: [] }), collection)).toMatchObject([
      { kind: "unreadable" },
    ]);
    expect(collection.calls).toEqual([]);
  });
});
