import { describe, expect, it } from "vitest";
import { readMappedTable } from "../../../../src/exports/import/read-mapped-table.ts";
import { readTable } from "../../../../src/exports/import/read-table.ts";
import { guessMapping, openDayIn, valuesIn } from "../../../../src/exports/import/table-mapping.ts";
import { readWords } from "../../../../src/extraction/read-words.ts";
import { READER_VERSION } from "../../../../src/extraction/reader-version.ts";
import { startOf } from "../../../../src/collection/calendar-day.ts";
import { postingOfRow } from "../../../../src/exports/import/posting-of-row.ts";
import { roleOfFacts } from "../../../../src/exports/import/role-of-facts.ts";
import { NOW } from "../../sample-roles.ts";

const HEAD = "Job Title,Company,Job Link,Stage,Comments,Date Applied";
const URL = "https://jobs.apple.com/en-us/details/200600001-0836/gardener?team=HRDWR";
function rolesIn(rows: string, head = HEAD) {
  const table = readTable(`${head}\n${rows}`);
  return readMappedTable(table, guessMapping(table), { now: NOW, reader: READER_VERSION });
}

describe("a table of another program", () => {
  it("has its columns and statuses guessed", () => {
    const table = readTable(`${HEAD},Salary\nx,Apple,y,Phone screen,,\nx,Apple,y,Rejected,,\nx,Apple,y,Musing,,\n`);
    expect(guessMapping(table)).toEqual({
      columns: { title: 0, company: 1, url: 2, status: 3, notes: 4, applied: 5 },
      statuses: { "Phone screen": "interviewing", Rejected: "closed" },
    });
    expect(valuesIn(table, 3)).toEqual(["Phone screen", "Rejected", "Musing"]);
    expect(guessMapping(readTable("Stelle;Firma;Link;Stand\n")).columns).toEqual({
      title: 0,
      company: 1,
      url: 2,
      status: 3,
    });
    expect(guessMapping(readTable("職種\t会社名\tリンク\n")).columns).toEqual({ title: 0, company: 1, url: 2 });
  });

  it("gives the user's own side, as of the day of applying", () => {
    const { roles, refused } = rolesIn(`Gardener,Apple Inc.,${URL},Interview,"Call, then write",2026-10-03`);
    const at = startOf("2026-10-03");
    expect(refused).toEqual([]);
    expect(roles[0]?.line).toBe(2);
    expect(roles[0]?.history.record).toMatchObject({
      key: "200600001-0836",
      family: "200600001",
      posting: { title: "Gardener", url: "https://jobs.apple.com/en-us/details/200600001-0836/gardener" },
      visits: 0,
      firstSeen: at,
      mine: {
        saved: { value: true, at },
        status: { value: "interviewing", at },
        notes: { value: "Call, then write", at },
      },
    });
  });

  it("takes who applied for an applicant, and what has no time for older than all that has", () => {
    const { roles } = rolesIn(`A,Apple,${URL},,,2026/10/3\nB,Apple,https://example.org/b,Musing,Hm,`);
    expect(roles.map(({ history }) => history.record.mine)).toMatchObject([
      { status: { value: "applied" } },
      { saved: { value: true, at: 0 }, notes: { value: "Hm", at: 0 } },
    ]);
    expect(roles[1]?.history.record.mine.status).toBeUndefined();
  });

  it.each([
    [`A,Apple,,,,`, "address"],
    [`A,Apple,javascript:alert(1),,,`, "address"],
    [`A,Applebee's,https://example.org/a,,,`, "not-apples"],
    [`A,Apple Bank,https://example.org/a,,,`, "not-apples"],
    [`A,Other,https://jobs.example/en-us/details/200600001-0836/gardener,,,`, "not-apples"],
    [`A,,https://example.org/a,,,`, "not-apples"],
  ])("leaves %s out", (row, why) => {
    expect(rolesIn(row)).toEqual({ roles: [], refused: [{ line: 2, why, name: "A" }] });
  });

  it.each(["Other", "Apple (Cupertino)", "アップル", ""])(
    "takes Apple's own page of a company called %j",
    (company) => {
      expect(rolesIn(`A,${company},${URL},,,`)).toMatchObject({ roles: [{ line: 2 }], refused: [] });
    },
  );

  it.each([
    ["2026-02-30", "interviewing"],
    ["soon", undefined],
    ["03/04/2026", "applied"],
  ])("leaves nothing but the date %s out, and says so", (written, status) => {
    const stage = written === "2026-02-30" ? "Interview" : "";
    const { roles, refused } = rolesIn(`A,Apple,${URL},${stage},Call,${written}`);
    expect(refused).toEqual([]);
    expect(roles).toMatchObject([{ without: "date", history: { record: { firstSeen: NOW } } }]);
    const [mine] = roles.map(({ history }) => history.record.mine);
    expect(mine?.notes).toEqual({ value: "Call", at: 0 });
    expect(mine?.status?.value).toBe(status);
  });

  it("reads days in the order that one of its column tells, or the user", () => {
    const rows = `A,Apple,${URL},,,03/04/2026\nB,Apple,https://example.org/b,,,`;
    const told = rolesIn(`${rows}25/04/2026`);
    expect(told.roles.map(({ history }) => history.record.mine.status?.at)).toEqual([
      startOf("2026-04-03"),
      startOf("2026-04-25"),
    ]);
    const table = readTable(`${HEAD}\n${rows}`);
    const mapping = guessMapping(table);
    expect([mapping.order, openDayIn(table, mapping.columns.applied)]).toEqual([undefined, "03/04/2026"]);
    const context = { now: NOW, reader: READER_VERSION };
    const { roles } = readMappedTable(table, { ...mapping, order: "month-first" }, context);
    expect(roles[0]?.history.record.mine.status?.at).toBe(startOf("2026-03-04"));
    expect(roles[0]?.without).toBeUndefined();
  });

  it("has each role once, and no empty rows", () => {
    const { roles, refused } = rolesIn(`A,Apple,${URL},,,\n,,,,,\nB,Apple,see <${URL}> there,,,`);
    expect(roles.map(({ line }) => line)).toEqual([2]);
    expect(refused).toEqual([{ line: 4, why: "duplicate", name: "B" }]);
  });
});

it("what a table says is read alike from the words that are kept of it", () => {
  const cells: Record<string, string> = {
    identifier: "200600001-0836",
    title: "Gardener",
    team: "Hardware",
    places: "Cork",
    countries: "Ireland",
    posted: "2026-11-02",
    weekly_hours: "38.5",
    home_office: "yes",
    pay_min: "50000",
    pay_max: "60000",
    pay_currency: "EUR",
    pay_unit: "YEAR",
    minimum_qualifications: "Can prune a tree",
    url: "https://jobs.apple.com/en-ie/details/200600001-0836/gardener",
  };
  const posting = postingOfRow((name) => cells[name]);
  const { snapshots } = roleOfFacts({ posting, mine: {}, firstSeen: 1, lastSeen: 1 }, 1);
  const [words] = snapshots.map(({ observation }) => readWords(observation));
  expect(words?.observation.posting).toMatchObject({ ...posting, jobLocation: posting.jobLocation });
  expect(words?.problems).toEqual([]);
});
