import * as fc from "fast-check";
import { parse } from "papaparse";
import { describe, expect, it } from "vitest";
import { csvRequirements } from "../../../src/exports/csv-requirements.ts";
import { REQUIREMENT_COLUMNS } from "../../../src/exports/requirement-rows.ts";
import { sampleRole } from "../sample-roles.ts";
import { fullRole } from "./full-role.ts";
import { HOSTILE_PAIRS, hostileText } from "./hostile-texts.ts";
import { textOf } from "./written.ts";

type Row = Readonly<Record<string, string>>;
const read = (text: string) => parse<Row>(text.slice(1), { header: true, newline: "\r\n", skipEmptyLines: true }).data;

describe("the CSV export of requirements", () => {
  it("has a row for each bullet and for each fact read, with who says it and how much it is wanted", async () => {
    const rows = read(await textOf(csvRequirements, [fullRole(), sampleRole("200000002")]));
    const told = rows.map(({ kind, said_in, demand, value, min_years, quote }) =>
      [kind, said_in, demand, value, min_years, quote].join("|"),
    );
    expect(told).toEqual([
      "text|minimum|required|Five years at a kiln||",
      "text|minimum|required|A degree in clay||",
      "text|preferred|preferred|Some Loom||",
      "experience|minimum|required||5|Five years at a kiln",
      "degree|minimum|required|bachelor||A degree in clay",
      "field of study|||Clay||",
      "skill|minimum|required|Awl||",
      "skill|preferred|preferred|Loom||",
      "skill|summary|mentioned|Pen||",
      "language|minimum|required|English||",
      "travel|||||Sails twice a year",
      "publications|||yes||",
    ]);
    expect(new Set(rows.map(({ identifier, title }) => `${identifier} ${title}`))).toEqual(
      new Set(["200000001-0001 Kiln Engineer"]),
    );
  });

  it("holds nothing of the user's", async () => {
    expect(await textOf(csvRequirements, [fullRole()])).not.toMatch(/Call back|applied|2026-11-28/);
  });

  it("gives every text back to another reader, guarded where it could be a formula", async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, async (bullet, name) => {
        const role = sampleRole("1", {
          posting: { qualifications: [bullet], skills: [{ name, requirement: "minimum" }] },
        });
        const rows = read(await textOf(csvRequirements, [role]));
        expect(rows.map((row) => Object.keys(row).length)).toEqual([
          REQUIREMENT_COLUMNS.length,
          REQUIREMENT_COLUMNS.length,
        ]);
        const back = rows.map(({ value }) => value);
        for (const [at, text] of [bullet, name].entries()) {
          expect([text.toWellFormed(), `'${text.toWellFormed()}`]).toContain(back[at]);
          expect(back[at]).not.toMatch(/^[=+\-@]/);
        }
      }),
      { examples: HOSTILE_PAIRS },
    );
  });
});
