import { describe, expect, it } from "vitest";
import { recordAfterPosting } from "../../../../src/collection/record-visit.ts";
import { markOf } from "../../../../src/collection/role-mark.ts";
import { csv } from "../../../../src/exports/csv.ts";
import { describeRole } from "../../../../src/exports/describe-role.ts";
import { openFile } from "../../../../src/exports/import/open-file.ts";
import { readMappedTable } from "../../../../src/exports/import/read-mapped-table.ts";
import { readTable } from "../../../../src/exports/import/read-table.ts";
import { guessMapping } from "../../../../src/exports/import/table-mapping.ts";
import { frontMatter } from "../../../../src/exports/markdown/front-matter.ts";
import { ndjson } from "../../../../src/exports/ndjson.ts";
import { describeMark } from "../../../../src/ui/marks/describe-mark.ts";
import { sampleVisit } from "../../collection/sample-visit.ts";
import { DAY, english, NOW } from "../../sample-roles.ts";
import { textOf } from "../written.ts";

/** A role that a tracker told of and nobody looked at. */
function told() {
  const url = "https://jobs.apple.com/en-us/details/200600001-0836/gardener";
  const table = readTable(`Title,Company,Link,Status,Date Applied\nGardener,Apple,${url},Applied,2026-10-03`);
  const [role] = readMappedTable(table, guessMapping(table), { now: NOW, reader: 1 }).roles;
  if (!role) throw new Error("no role");
  return role.history;
}
const readAgain = (text: string) => {
  const opened = openFile(new TextEncoder().encode(text), 1);
  if (!("read" in opened)) throw new Error("a table");
  return opened.read;
};

describe("a role that nobody saw", () => {
  it("is said to have been brought in, and not to have been seen or listed", async () => {
    const role = told();
    expect(describeRole(role, english).seen).toEqual(["Brought in on Nov 21, 2026"]);
    const [names = [], cells = []] = (await textOf(csv, [role]))
      .slice(1)
      .split("\r\n")
      .map((line) => line.split(","));
    const cell = (name: string) => cells[names.indexOf(name)];
    expect(["first_seen", "last_seen", "listing", "visits", "brought_in"].map(cell)).toEqual([
      "",
      "",
      "",
      "0",
      "2026-11-21T12:00:00.000Z",
    ]);
    const front = frontMatter(role);
    expect(front["brought_in"]).toBe("2026-11-21T12:00:00.000Z");
    expect(["first_seen", "last_seen", "listing"].filter((name) => name in front)).toEqual([]);
    const { lastSeen, ...mark } = markOf("200600001-0836", { record: role.record, elsewhere: false }, undefined);
    expect(lastSeen).toBeUndefined();
    expect(describeMark(mark, NOW, english).parts.map(({ words }) => words)).toEqual(["Applied"]);
  });

  it.each([csv, ndjson])("is one still when it comes back from $id", async (format) => {
    const { roles, refused } = readAgain(await textOf(format, [told()]));
    expect(refused).toEqual([]);
    expect(roles).toMatchObject([
      { history: { record: { visits: 0, lastSeen: NOW, mine: { status: { value: "applied" } } } } },
    ]);
  });

  it("is seen for the first time when its page is looked at", () => {
    const visit = sampleVisit({ at: NOW + DAY });
    if (visit.page.kind !== "posting") throw new Error("a posting was expected");
    const after = recordAfterPosting(told().record, visit, visit.page, { id: 2, isNew: true });
    expect([after.firstSeen, after.lastSeen, after.visits]).toEqual([NOW + DAY, NOW + DAY, 1]);
  });
});
