import { describe, expect, it } from "vitest";
import type { PageVisit } from "../../../src/collection/collection.ts";
import type { PostingRecord, Snapshot } from "../../../src/collection/posting-record.ts";
import { type Reader, readSnapshotAgain, recordReadAgain } from "../../../src/collection/read-again.ts";
import { recordAfterPosting } from "../../../src/collection/record-visit.ts";
import type { JobPosting } from "../../../src/posting/job-posting.ts";
import type { Problem } from "../../../src/posting/observation.ts";
import { NOON, sampleObservation, sampleVisit } from "./sample-visit.ts";

/** Reads whatever it is given as the sample, with these facts besides. */
const readerOf = (posting: Partial<JobPosting>, problems: readonly Problem[] = []): Reader => ({
  version: 2,
  read: ({ url }) => ({
    observation: sampleObservation({ url, posting, observation: { reader: 2, provenance: { workHours: [] } } }),
    problems,
  }),
});

function recordOf(visit: PageVisit): PostingRecord {
  if (visit.page.kind !== "posting") throw new Error("no posting");
  return recordAfterPosting(undefined, visit, visit.page, { id: 1, isNew: true });
}
const snapshot: Snapshot = {
  id: 1,
  key: "200600001-0836",
  source: "jobs.apple.com/en-us",
  takenAt: NOON,
  observation: sampleObservation({ url: sampleVisit().url }),
};

describe("a snapshot read again", () => {
  it("has the same words, and the facts of the later reader", () => {
    const { snapshot: after, problems } = readSnapshotAgain(snapshot, readerOf({ workHours: 30 }, [{ detail: "x" }]));
    const { posting, provenance, reader, ...words } = after.observation;
    expect(snapshot.observation).toMatchObject(words);
    expect([posting.workHours, provenance, reader]).toEqual([30, { workHours: [] }, 2]);
    expect(after).toMatchObject({ id: 1, key: snapshot.key, source: snapshot.source, takenAt: NOON, foundBy: 1 });
    expect(problems).toEqual([{ detail: "x" }]);
  });

  it("is given to the reader as words alone, and stays found by the first that found it", () => {
    const given: unknown[] = [];
    const { read } = readerOf({});
    const reader: Reader = { version: 3, read: (words) => (given.push(words), read(words)) };
    expect(readSnapshotAgain({ ...snapshot, foundBy: 1 }, reader).snapshot.foundBy).toBe(1);
    const { url, layout, header, sections } = snapshot.observation;
    expect(given).toEqual([{ url, layout, header, sections }]);
  });
});

describe("the record that shows it", () => {
  const visit = sampleVisit({ posting: { workHours: 40 }, problems: [{ field: "datePosted", detail: "old" }] });
  const record = { ...recordOf(visit), mine: { notes: { value: "call", at: 1 } } };

  it("has the facts and problems of the later reader, and is otherwise as it was", () => {
    const problems = [{ field: "baseSalary", detail: "new" }] as const;
    const after = recordReadAgain(record, readSnapshotAgain(snapshot, readerOf({ workHours: 30 }, problems)));
    expect(after).toEqual({
      ...record,
      posting: { ...record.posting, workHours: 30 },
      problems,
      reader: 2,
    });
    expect(after.posting).not.toHaveProperty("qualifications");
  });

  it("is the record of that snapshot only, and of none that a later look has read already", () => {
    const read = readSnapshotAgain(snapshot, readerOf({ workHours: 30 }));
    const other = { ...record, snapshot: 2 };
    expect(recordReadAgain(other, read)).toBe(other);
    const later = { ...record, reader: 2 };
    expect(recordReadAgain(later, read)).toBe(later);
    const { reader: _reader, layout: _layout, ...old } = record;
    expect(recordReadAgain(old, read)).toMatchObject({ reader: 2, layout: "sectioned", posting: { workHours: 30 } });
  });

  it("keeps the address and the place of the last look", () => {
    const places = [{ name: "Cork" }, { name: "Bray" }];
    const opened = [{ name: "Cork" }, { name: "Bray", selected: true }];
    const url = "https://jobs.apple.com/en-us/details/200600001-0836/another-slug";
    const looked = recordOf(sampleVisit({ url, posting: { jobLocation: opened } }));
    const same = recordReadAgain(looked, readSnapshotAgain(snapshot, readerOf({ jobLocation: places })));
    expect(same.posting).toMatchObject({ url, jobLocation: opened });
    const other = recordReadAgain(looked, readSnapshotAgain(snapshot, readerOf({ jobLocation: [{ name: "Cork" }] })));
    expect(other.posting.jobLocation).toEqual([{ name: "Cork" }]);
  });

  it("keeps what another reading of the page said for as long as the value is the one that it contradicts", () => {
    const contradiction = { field: "workHours", detail: "", quote: "40", contradiction: "38" } as const;
    const contradicted = { ...record, problems: [contradiction] };
    const after = (hours: number, ...problems: Problem[]) =>
      recordReadAgain(contradicted, readSnapshotAgain(snapshot, readerOf({ workHours: hours }, problems))).problems;
    expect(after(40)).toEqual([contradiction]);
    expect(after(30)).toEqual([]);
    const unread = { field: "workHours", detail: "new" } as const;
    expect(after(40, unread)).toEqual([unread]);
  });
});
