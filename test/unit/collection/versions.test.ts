import { describe, expect, it } from "vitest";
import type { PostingHistory } from "../../../src/collection/collection.ts";
import { versionsOf } from "../../../src/collection/versions.ts";
import { DAY, NOW, sampleRole } from "../sample-roles.ts";

const KEY = "200600001";

function historyOf(
  ...texts: readonly {
    readonly source: string;
    readonly qualifications: string[];
    readonly reader?: number;
    readonly workHours?: number;
  }[]
) {
  const snapshots: PostingHistory["snapshots"][number][] = [];
  const visits: PostingHistory["visits"][number][] = [];
  texts.forEach(({ source, qualifications, reader = 2, workHours }, index) => {
    const [snapshot] = sampleRole(KEY, { posting: { qualifications, workHours }, observation: { reader } }).snapshots;
    if (!snapshot) throw new Error("no snapshot");
    const takenAt = NOW + index * DAY;
    snapshots.push({ ...snapshot, id: index + 1, source, takenAt });
    visits.push({ id: `v${index}`, key: KEY, at: takenAt + 1000, url: "u", kind: "posting", snapshot: index + 1 });
  });
  return { snapshots, visits };
}

describe("versions of a role", () => {
  it("stand newest first, each with what changed since the one before of its source", () => {
    const history = historyOf(
      { source: "apple", qualifications: ["Knows trees"] },
      { source: "board", qualifications: ["Knows pears"] },
      { source: "apple", qualifications: ["Knows trees", "Climbs ladders well"] },
    );
    const versions = versionsOf(history);
    expect(versions.map(({ id, source }) => [id, source])).toEqual([
      [3, "apple"],
      [2, "board"],
      [1, "apple"],
    ]);
    expect(versions[0]?.changes).toEqual([
      { kind: "added", section: "minimumQualifications", text: "Climbs ladders well" },
    ]);
    expect(versions.slice(1).map(({ changes }) => changes)).toEqual([undefined, undefined]);
  });

  it("last until they were last seen so", () => {
    const { snapshots, visits } = historyOf({ source: "apple", qualifications: ["Knows trees"] });
    const later = { ...visits[0], id: "later", at: NOW + 9 * DAY } as (typeof visits)[number];
    expect(versionsOf({ snapshots, visits: [...visits, later] })[0]).toMatchObject({ from: NOW, until: NOW + 9 * DAY });
  });

  it("take no better reader for an edit", () => {
    const history = historyOf(
      { source: "apple", qualifications: ["Knows trees"], reader: 1 },
      { source: "apple", qualifications: ["Knows trees"], reader: 2, workHours: 40 },
    );
    expect(versionsOf(history)[0]?.changes).toEqual([]);
  });
});
