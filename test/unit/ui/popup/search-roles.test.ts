import { describe, expect, it } from "vitest";
import { searchRoles } from "../../../../src/ui/popup/search-roles.ts";
import { english, mine, sampleRole } from "../../sample-roles.ts";

const records = [
  sampleRole("200000001-0836", {
    posting: {
      title: "Map Engineer",
      employmentUnit: "Software",
      jobLocation: [{ name: "Cork" }, { name: "München" }],
    },
    mine: mine({ saved: true, status: "interviewing", notes: "Call Ｊｏ on Monday" }),
  }).record,
  sampleRole("200000002", { posting: { title: "電源システム設計エンジニア" }, record: { listing: "removed" } }).record,
];
const found = (search: string) => searchRoles(records, search, english).map(({ key }) => key);

describe("searchRoles", () => {
  it.each(["map", "ENGINEER map", "software", "cork", "munchen", "0836", "200000001", "interview", "jo monday"])(
    "finds the first role by %j",
    (search) => {
      expect(found(search)).toEqual(["200000001-0836"]);
    },
  );

  it.each(["電源", "no longer listed"])("finds the second role by %j", (search) => {
    expect(found(search)).toEqual(["200000002"]);
  });

  it("wants every word", () => {
    expect(found("map 電源")).toEqual([]);
  });

  it("shows all where nothing is searched for", () => {
    expect(found("  ")).toHaveLength(2);
  });

  it("searches a changed record anew", () => {
    const [first] = records;
    if (!first) throw new Error("no record");
    expect(searchRoles([{ ...first, mine: mine({ notes: "elephant" }) }], "elephant", english)).toHaveLength(1);
  });
});
