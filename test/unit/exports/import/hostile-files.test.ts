import * as fc from "fast-check";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { FileError } from "../../../../src/exports/import/file-read.ts";
import { MOST_BYTES, openFile } from "../../../../src/exports/import/open-file.ts";
import { json } from "../../../../src/exports/json.ts";
import { ndjson } from "../../../../src/exports/ndjson.ts";
import { FILE_WORDS, LINE_WORDS } from "../../../../src/ui/files/outcome-words.ts";
import { english, sampleRole } from "../../sample-roles.ts";
import { threadTime } from "../../thread-time.ts";
import { fullRole } from "../full-role.ts";
import { bundleOf, textOf } from "../written.ts";

/** ms of a processor that opening any of these may take: what else runs beside a test is none of the file's business. */
const MOST_MS = 1000;

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, mark: readonly [number, number]) => {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set(mark);
  const isLittle = mark[0] === 0xff;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    bytes.set(isLittle ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff], 2 + at * 2);
  }
  return bytes;
};

/** An export of one role in which a text was put in place of another. */
const role = JSON.stringify({ ...bundleOf([]), postings: [fullRole()] });
const withChange = (from: string | RegExp, to: string) => {
  const changed = role.replace(from, () => to);
  if (changed === role) throw new Error(`no ${String(from)} in the export`);
  return utf8(changed);
};
/** With the value of a key replaced. */
const withValue = (key: string, value: string) => {
  const found = new RegExp(`"${key}":("[^"]*"|[\\d.]+)`).exec(role)?.[0];
  if (found === undefined) throw new Error(`no ${key} in the export`);
  return withChange(found, `"${key}":${value}`);
};

/** What came of a file, in the words that the user reads, and how long it took. */
function wordsOf(bytes: Uint8Array<ArrayBuffer>): string {
  try {
    const opened = openFile(bytes, 2);
    if (!("read" in opened)) return "a table";
    const { roles, refused } = opened.read;
    const why = refused.map((line) => english.words(LINE_WORDS[line.why]));
    return [`roles: ${roles.length}`, ...why].join("; ");
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return english.words(FILE_WORDS[error.fault], String(MOST_BYTES / 1_000_000));
  }
}

const LEFT_OUT = "roles: 0; Not of the form that an export has";
const UNKNOWN = "This file is neither an export of Pomona's nor a table as CSV.";
const NOT_TEXT = "This file is not text in UTF-8. A spreadsheet can save its table as “CSV UTF-8”.";
const PACKED = "This file is packed. Unpack it, and choose a file from it.";
const CUT_OFF = "This file ends in the middle. Save it or copy it again.";

describe("a hostile file", () => {
  it.each<[string, () => Uint8Array<ArrayBuffer>, string]>([
    ["nothing", () => utf8(""), "There is nothing in this file."],
    ["a mark and nothing", () => utf8("\uFEFF"), "There is nothing in this file."],
    ["white space", () => utf8(" \r\n\t".repeat(100_000)), "There is nothing in this file."],
    ["NUL bytes", () => new Uint8Array(1_000_000), NOT_TEXT],
    ["a NUL in the middle", () => withChange("Kiln Engineer", "Kiln\0Engineer"), NOT_TEXT],
    ["UTF-16, its low byte first", () => utf16(role, [0xff, 0xfe]), "roles: 1"],
    ["UTF-16, its high byte first", () => utf16(role, [0xfe, 0xff]), NOT_TEXT],
    ["a mark of UTF-8 in front", () => utf8(`\uFEFF${role}`), "roles: 1"],
    ["Latin-1", () => new Uint8Array([...utf8('{"format":"'), 0xe4, 0xf6]), NOT_TEXT],
    ["half of a pair as bytes", () => new Uint8Array([0x7b, 0xed, 0xa0, 0x80, 0x7d]), NOT_TEXT],
    ["half of a pair as an escape", () => withChange("Kiln Engineer", String.raw`\ud800`), "roles: 1"],
    ["a ZIP with the JSON in it", () => new Uint8Array(zipSync({ "a.json": utf8(role) })), PACKED],
    ["brackets 100,000 deep", () => utf8(`${"[".repeat(100_000)}${"]".repeat(100_000)}`), UNKNOWN],
    ["objects 100,000 deep", () => utf8(`${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`), UNKNOWN],
    ["objects that never end", () => utf8('{"a":'.repeat(100_000)), CUT_OFF],
    ["a value 100,000 deep", () => withValue("title", `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`), LEFT_OUT],
    ["no number", () => withValue("lastSeen", "NaN"), UNKNOWN],
    ["a number without end", () => withValue("lastSeen", "1e400"), LEFT_OUT],
    ["less than that", () => withValue("lastSeen", "-1e400"), LEFT_OUT],
    ["pay without end", () => withValue("minValue", "1e400"), LEFT_OUT],
    ["a day after the last there is", () => withValue("takenAt", "8640000000000001"), LEFT_OUT],
    ["a day before 1970", () => withValue("at", "-1"), LEFT_OUT],
    ["a day that there is not", () => withValue("due", '"2026-02-30"'), LEFT_OUT],
    ["a year of six digits", () => withValue("datePosted", '"+275760-09-13"'), LEFT_OUT],
    ["a text for a number", () => withValue("visits", '"1"'), LEFT_OUT],
    ["a list for a text", () => withValue("title", "[]"), LEFT_OUT],
    ["nothing for a text", () => withValue("title", "null"), LEFT_OUT],
    ["a number above all that are whole", () => withValue("snapshot", "9007199254740993"), LEFT_OUT],
    ["a key __proto__", () => withChange('"mine":{', '"mine":{"__proto__":{"polluted":1},'), LEFT_OUT],
    ["a key constructor", () => withChange('"mine":{', '"mine":{"constructor":{"prototype":{}},'), LEFT_OUT],
    ["a source constructor", () => withChange(/"latest":\{[^}]*\}/, '"latest":{"constructor":1}'), "roles: 1"],
    ["a role of no known key", () => withValue("key", '""'), LEFT_OUT],
    ["a text of five megabytes", () => withValue("title", `"${"a".repeat(5_000_000)}"`), LEFT_OUT],
    [
      "thirty thousand roles that are none",
      () => utf8(`{"format":"pomona-export","version":1,"postings":[${"0,".repeat(30_000)}0]}`),
      ["roles: 0", ...Array.from({ length: 30_001 }, () => "Not of the form that an export has")].join("; "),
    ],
    [
      "a version of the future",
      () => withValue("version", "99"),
      "A later version of Pomona made this file. Update Pomona first.",
    ],
    ["a version that is no whole one", () => withValue("version", "0.5"), UNKNOWN],
    ["a version below all", () => withValue("version", "-1"), UNKNOWN],
    ["two times the same", () => utf8(`${role}\n${role}`), UNKNOWN],
    ["something behind the end", () => utf8(`${role} //`), CUT_OFF],
    ["the middle", () => utf8(role.slice(0, role.length / 2)), CUT_OFF],
    [
      "500 MB and a byte",
      () => new Uint8Array(MOST_BYTES + 1),
      "This file is too large: 500 MB at most. Export fewer roles at a time.",
    ],
  ])("of %s is told in words, in under a second", (_what, make, words) => {
    const bytes = make();
    const begin = threadTime();
    expect(wordsOf(bytes)).toBe(words);
    expect(threadTime() - begin).toBeLessThan(MOST_MS);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it("throws nothing but what can be told, whatever was changed in it", async () => {
    const roles = [fullRole(), sampleRole("200000002-0001")];
    const files = await Promise.all([textOf(json, roles), textOf(ndjson, roles)]);
    const change = fc.record({
      file: fc.constantFrom(...files.map(utf8)),
      at: fc.nat(),
      byte: fc.integer({ min: 0, max: 255 }),
      cut: fc.nat({ max: 200 }),
      pasted: fc.uint8Array({ maxLength: 20 }),
    });
    fc.assert(
      fc.property(change, ({ file, at, byte, cut, pasted }) => {
        const place = at % file.length;
        const bytes = new Uint8Array([...file.slice(0, place), byte, ...pasted, ...file.slice(place + cut)]);
        expect(typeof wordsOf(bytes)).toBe("string");
      }),
      { numRuns: 300 },
    );
  });
});
