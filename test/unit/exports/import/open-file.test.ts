import { gzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { PostingHistory } from "../../../../src/collection/collection.ts";
import type { FileRead } from "../../../../src/exports/import/file-read.ts";
import { MOST_BYTES, openFile } from "../../../../src/exports/import/open-file.ts";
import { csv } from "../../../../src/exports/csv.ts";
import { json } from "../../../../src/exports/json.ts";
import { ndjson } from "../../../../src/exports/ndjson.ts";
import { sampleRole } from "../../sample-roles.ts";
import { fullRole, withEarlier } from "../full-role.ts";
import { bundleOf, textOf } from "../written.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const open = (text: string) => openFile(bytesOf(text), 2);
function read(text: string): FileRead {
  const opened = open(text);
  if (!("read" in opened)) throw new Error("a table");
  return opened.read;
}
const faultOf = (bytes: Uint8Array<ArrayBuffer>) => {
  try {
    openFile(bytes, 2);
    return undefined;
  } catch (error) {
    return (error as { fault?: unknown }).fault ?? error;
  }
};
const faultIn = (text: string) => faultOf(bytesOf(text));

/** A JSON export of these, each changed in whatever way. */
const exportOf = (...postings: readonly unknown[]) => JSON.stringify({ ...bundleOf([]), postings });
const changed = (change: (history: { record: Record<string, unknown> } & PostingHistory) => unknown): unknown =>
  change(structuredClone(sampleRole("200000001-0001")) as never);
const whyOf = (history: unknown) => read(exportOf(history)).refused.map(({ why }) => why)[0];

describe("opening a file", () => {
  it("tells our three forms by what is in them, whatever stands around it", async () => {
    const role = fullRole();
    const files = await Promise.all([json, ndjson, csv].map((format) => textOf(format, [role])));
    for (const text of files) {
      expect(read(text).roles.map(({ history }) => history.record.key)).toEqual([role.record.key]);
      expect(read(`\uFEFF\n${text}`).roles).toHaveLength(1);
    }
    const { postings, format, version } = JSON.parse(files[0] ?? "") as Record<string, unknown>;
    expect(read(JSON.stringify({ postings, version, format })).roles).toHaveLength(1);
    expect(open("Title,Link\nGardener,https://jobs.apple.com/x")).toHaveProperty("table.columns", ["Title", "Link"]);
  });

  it.each<[string, Uint8Array<ArrayBuffer>, string]>([
    ["nothing", bytesOf(" \n\n"), "empty"],
    ["a ZIP of zeros", new Uint8Array(zipSync({ "a.json": new Uint8Array(5_000_000) })), "packed"],
    ["a gzip of zeros", new Uint8Array(gzipSync(new Uint8Array(5_000_000))), "packed"],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0xff]), "not-text"],
    ["UTF-16 without its mark", new Uint8Array([0x61, 0, 0x2c, 0, 0x62, 0]), "not-text"],
    ["a page", bytesOf("<html>a,b"), "unknown-form"],
    ["a list", bytesOf("[1,2]"), "unknown-form"],
    ["another program's JSON", bytesOf('{"jobs":[]}'), "unknown-form"],
    ["a text", bytesOf("Just a text."), "unknown-form"],
    ["a later version", bytesOf(exportOf().replace('"version":1', '"version":2')), "later-version"],
    ["a version that is none", bytesOf(exportOf().replace('"version":1', '"version":"1"')), "unknown-form"],
    ["a list that is none", bytesOf('{"format":"pomona-export","version":1,"postings":{}}'), "unknown-form"],
    ["a cell without an end", bytesOf('Title,Link\n"Gard'), "cut-off"],
  ])("says what is wrong with %s", (_what, bytes, fault) => {
    expect(faultOf(bytes)).toBe(fault);
  });

  it.each([
    ['Title,Link\n27" display tester,x', [['27" display tester', "x"]]],
    [
      'Title,Link\n"27"" display\n5"" more",x\n"a",5"',
      [
        ['27" display\n5" more', "x"],
        ["a", '5"'],
      ],
    ],
    ['Title,Link\n"",x', [["", "x"]]],
  ])("takes an inch mark for what it is in %j", (text, rows) => {
    expect(open(text)).toHaveProperty("table.rows", rows);
  });

  it.each(['Title,Link\n5" tube,"x', 'Title,Link\n"a""', '"'])("finds the cell without an end in %j", (text) => {
    expect(faultIn(text)).toBe("cut-off");
  });

  it.each([json, ndjson])(
    "takes nothing from a file of $id that ends in the middle, wherever that is",
    async (format) => {
      const text = (await textOf(format, [withEarlier(fullRole(), "Sweep"), sampleRole("200000002-0001")])).trimEnd();
      // Between two lines of NDJSON, the file is whole.
      const ends = Array.from({ length: Math.floor(text.length / 97) }, (_none, step) => 40 + step * 97);
      const within = ends.filter((end) => end < text.length && text[end] !== "\n" && text[end - 1] !== "\n");
      const faults = new Set(within.map((end) => faultIn(text.slice(0, end))));
      expect(within.length).toBeGreaterThan(20);
      expect([...faults].filter((fault) => fault !== "cut-off" && fault !== "unknown-form")).toEqual([]);
    },
  );

  it("reads a file of each value on a line of its own, as they were until November 2026, like one of today", async () => {
    const roles = [withEarlier(fullRole(), "Sweep"), sampleRole("200000002-0001")];
    const today = await textOf(json, roles);
    const before = `${JSON.stringify(bundleOf(roles), undefined, 2)}\n`;
    expect(read(before)).toEqual(read(today));
    expect(read(before).roles).toHaveLength(2);
    expect(today.length).toBeLessThan(0.8 * before.length);
  });

  it("has room for ten thousand roles with four versions each", async () => {
    const role = fullRole();
    const [snapshot] = role.snapshots;
    // With all that is read from its words, a version of a real posting is 10.6 kB. (14 of them, November 2026)
    const texts = { items: ["x".repeat(9_800)], layout: "classic" };
    const observation = { ...snapshot?.observation, sections: { description: texts } };
    const of = (versions: number) =>
      textOf(json, [
        { ...role, snapshots: Array.from({ length: versions }, () => ({ ...snapshot, observation })) } as never,
      ]);
    expect(10_000 * (await of(4)).length).toBeLessThan(MOST_BYTES);
  });

  it("does not look into a file that is too large", () => {
    expect(faultOf(new Uint8Array(MOST_BYTES + 1))).toBe("too-large");
  });

  it("is not brought down by what is nested deeply", () => {
    const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
    expect(read(exportOf(0).replace("[0]", `[${deep}]`)).refused).toMatchObject([{ line: 1, why: "wrong-form" }]);
    const within = exportOf(changed((role) => ({ ...role, record: { ...role.record, mine: "deep" } })));
    expect(read(within.replace('"deep"', deep)).refused).toMatchObject([
      { why: "wrong-form", name: "Role 200000001-0001" },
    ]);
  });
});

describe("a role in a JSON export", () => {
  it.each<[string, unknown, string]>([
    ["no role", "role", "wrong-form"],
    ["nothing", null, "wrong-form"],
    ["without words", changed((role) => ({ ...role, snapshots: [] })), "wrong-form"],
    ["a key too much", changed((role) => ({ ...role, more: 1 })), "wrong-form"],
    ["a wrong type", changed((role) => ({ ...role, record: { ...role.record, lastSeen: "today" } })), "wrong-form"],
    [
      "six stars",
      changed((role) => ({ ...role, record: { ...role.record, mine: { stars: { value: 6, at: 1 } } } })),
      "wrong-form",
    ],
    [
      "another role's words",
      changed((role) => ({ ...role, record: { ...role.record, key: "200000009", family: "200000009" } })),
      "not-whole",
    ],
    [
      "words that are not there",
      changed((role) => ({ ...role, record: { ...role.record, snapshot: 5 } })),
      "not-whole",
    ],
    [
      "a family of others",
      changed((role) => ({ ...role, record: { ...role.record, family: "200000009" } })),
      "not-whole",
    ],
    ["a visit twice", changed((role) => ({ ...role, visits: [...role.visits, ...role.visits] })), "duplicate"],
    ["words twice", changed((role) => ({ ...role, snapshots: [...role.snapshots, ...role.snapshots] })), "duplicate"],
    [
      "a script for an address",
      changed((role) => ({
        ...role,
        record: { ...role.record, posting: { ...role.record.posting, url: "javascript:alert(1)" } },
      })),
      "address",
    ],
    [
      "a language that is none",
      changed((role) => ({
        ...role,
        record: { ...role.record, posting: { ...role.record.posting, inLanguage: "e" } },
      })),
      "wrong-form",
    ],
  ])("is left out with %s", (_what, history, why) => {
    expect(whyOf(history)).toBe(why);
  });

  it.each([
    "",
    '"record":{"latest":',
    '"snapshots":[{"observation":{"posting":',
    '"snapshots":[{"observation":{"sections":',
  ])("is left out with a prototype in %s", (place) => {
    const names = place.match(/\w+/g) ?? [];
    const role = structuredClone(sampleRole("200000001-0001"));
    let at = role as unknown as Record<string, Record<string, unknown>>;
    for (const name of names) at = (Array.isArray(at[name]) ? at[name][0] : at[name]) as typeof at;
    Object.defineProperty(at, "__proto__", { value: { polluted: 1 }, enumerable: true, configurable: true });
    expect(exportOf(role)).toContain('"__proto__":');
    expect(whyOf(role)).toBe("wrong-form");
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it("comes in once, and the others beside it", () => {
    const [one, other] = [sampleRole("200000001-0001"), sampleRole("200000002-0001")];
    const stolen = { ...other, visits: other.visits.map((visit) => ({ ...visit, id: "visit-200000001-0001" })) };
    const { roles, refused } = read(exportOf(one, one, stolen, other, 5));
    expect(roles.map(({ line, history }) => [line, history.record.key])).toEqual([
      [1, "200000001-0001"],
      [4, "200000002-0001"],
    ]);
    expect(refused.map(({ line, why }) => [line, why])).toEqual([
      [2, "duplicate"],
      [3, "duplicate"],
      [5, "wrong-form"],
    ]);
  });
});

describe("a line of an NDJSON export", () => {
  it("takes the role with it when it cannot be read", async () => {
    const text = await textOf(ndjson, [withEarlier(fullRole(), "Sweep"), sampleRole("200000002-0001")]);
    const lines = text.split("\n");
    lines[0] = (lines[0] ?? "").replace('"listing":"listed"', '"listing":"perhaps"');
    const { roles, refused } = read(`${lines.join("\n")}not json\n`);
    expect(roles.map(({ history }) => history.record.key)).toEqual(["200000002-0001"]);
    expect(refused.map(({ line, why }) => [line, why])).toEqual([
      [1, "wrong-form"],
      [2, "not-whole"],
      [4, "wrong-form"],
    ]);
  });

  it("has no prototype of its own, and no second one for today", async () => {
    const text = await textOf(ndjson, [fullRole()]);
    const hostile = text.replace('"sections":{', '"sections":{"__proto__":["x"],');
    expect(read(hostile).refused).toMatchObject([{ line: 1, why: "wrong-form" }]);
    expect(read(text + text).refused).toMatchObject([{ line: 1, why: "not-whole" }]);
  });
});
