import { describe, expect, it } from "vitest";
import { compareRoles } from "../../../src/comparison/compare-roles.ts";
import type { PostingHistory } from "../../../src/collection/collection.ts";
import type { PayRange } from "../../../src/posting/job-posting.ts";
import { english, mine, sampleRole } from "../sample-roles.ts";

const PAY: PayRange = { minValue: 150_000, maxValue: 220_000, currency: "USD", unitText: "YEAR" };

function rowOf(id: string, histories: readonly PostingHistory[], withTexts = true) {
  const roles = histories.map(({ record, snapshots }) => ({ record, snapshot: withTexts ? snapshots[0] : undefined }));
  const found = compareRoles(roles, english).find((row) => row.id === id);
  if (found === undefined) throw new Error(`no row ${id}`);
  return found;
}
const hours = (key: string, workHours: number) => sampleRole(key, { posting: { workHours } });
const withPay = (key: string, ...baseSalary: PayRange[]) => sampleRole(key, { posting: { baseSalary } });

describe("compareRoles", () => {
  it("has a row for each fact with a cell for each role, in the order given", () => {
    const roles = ["1", "2", "3"].map((key) => ({ record: sampleRole(key).record }));
    const rows = compareRoles(roles, english);
    expect(rows.map((row) => row.id)).toEqual([
      "baseSalary",
      "jobLocation",
      "employmentUnit",
      "datePosted",
      "workHours",
      "jobLocationType",
      "experienceRequirements",
      "educationRequirements",
      "skills",
      "qualifications",
      "preferredQualifications",
      "responsibilities",
      "status",
      "stars",
      "interview",
      "notes",
    ]);
    expect(rows.every((row) => row.cells.length === 3)).toBe(true);
  });

  it("says the pay in full figures with its unit", () => {
    const { cells, agreement } = rowOf("baseSalary", [withPay("1", PAY), withPay("2", { ...PAY, minValue: 150_001 })]);
    expect(cells.map((cell) => cell.lines)).toEqual([["$150,000–$220,000 a year"], ["$150,001–$220,000 a year"]]);
    expect(agreement).toBe("differs");
  });

  it.each<[string, PayRange]>([
    ["currency", { ...PAY, currency: "CAD" }],
    ["unit", { ...PAY, unitText: "HOUR" }],
    ["upper end", { ...PAY, maxValue: 1 }],
  ])("tells pay apart by its %s", (_what, other) => {
    expect(rowOf("baseSalary", [withPay("1", PAY), withPay("2", other)]).agreement).toBe("differs");
  });

  it("takes the same ranges in another order for the same, and a changed place for another", () => {
    const [austin, boston] = [
      { ...PAY, place: "Austin" },
      { ...PAY, maxValue: 250_000, place: "Boston" },
    ];
    const agreement = (...ranges: PayRange[]) =>
      rowOf("baseSalary", [withPay("1", austin, boston), withPay("2", ...ranges)]).agreement;
    expect(agreement(boston, austin)).toBe("same");
    expect(agreement(austin, { ...boston, place: "Cork" })).toBe("differs");
  });

  it("takes a single range for the role's pay, whether or not the place is repeated beside it", () => {
    expect(rowOf("baseSalary", [withPay("1", PAY), withPay("2", { ...PAY, place: "Austin" })]).agreement).toBe("same");
  });

  it("compares values and not words: figures that the locale rounds alike still differ", () => {
    const row = rowOf("workHours", [hours("1", 37.5001), hours("2", 37.5002)]);
    expect(row.cells[0]?.lines).toEqual(row.cells[1]?.lines);
    expect(row.agreement).toBe("differs");
  });

  it("says so where a value is stated in one role only", () => {
    const row = rowOf("baseSalary", [withPay("1", PAY), sampleRole("2")]);
    expect(row.agreement).toBe("differs");
    expect(row.cells.map((cell) => cell.state)).toEqual(["stated", "not-stated"]);
  });

  it("takes not stated everywhere for the same", () => {
    expect(rowOf("jobLocationType", [sampleRole("1"), sampleRole("2")]).agreement).toBe("same");
  });

  it("cannot compare what could not be read, not even where the rest differs", () => {
    const unread = sampleRole("3", { problems: [{ field: "baseSalary", detail: "no figure" }] });
    const row = rowOf("baseSalary", [withPay("1", PAY), sampleRole("2"), unread]);
    expect(row.agreement).toBe("cannot-be-compared");
    expect(row.cells[2]?.state).toBe("could-not-be-read");
  });

  it("takes the same places in another order for the same, and shows the selected one first", () => {
    const [cork, austin] = [{ name: "Cork" }, { name: "Austin" }];
    const row = rowOf("jobLocation", [
      sampleRole("1", { posting: { jobLocation: [cork, { ...austin, selected: true }] } }),
      sampleRole("2", { posting: { jobLocation: [austin, cork] } }),
    ]);
    expect(row.agreement).toBe("same");
    expect(row.cells[0]?.lines).toEqual(["Austin", "Cork"]);
  });

  it("compares lists of texts whatever their order, and marks what every role says", () => {
    const row = rowOf("qualifications", [
      sampleRole("1", { posting: { qualifications: ["Knows soldering.", "Reads  maps"] } }),
      sampleRole("2", { posting: { qualifications: ["Reads maps", "Knows soldering"] } }),
    ]);
    expect(row.agreement).toBe("same");
    expect(row.cells[0]?.items?.map((item) => item.everywhere)).toEqual([true, true]);
    expect(row.cells[0]?.lines).toEqual(["2 points"]);
  });

  it("shows texts as they stand and marks the one that only one role has", () => {
    const row = rowOf("responsibilities", [
      sampleRole("1", { posting: { responsibilities: ["Draw", "Test"] } }),
      sampleRole("2", { posting: { responsibilities: ["Draw"] } }),
    ]);
    expect(row.agreement).toBe("differs");
    expect(row.cells[0]?.items).toEqual([
      { text: "Draw", everywhere: true },
      { text: "Test", everywhere: false },
    ]);
    expect(row.cells[1]?.lines).toEqual(["1 point"]);
  });

  it("does not take equal counts for equal texts where the texts are not at hand", () => {
    const roles = ["1", "2"].map((key) => sampleRole(key, { posting: { qualifications: [`Only ${key}`] } }));
    expect(rowOf("qualifications", roles, false).agreement).toBe("cannot-be-compared");
    const more = sampleRole("3", { posting: { qualifications: ["a", "b"] } });
    expect(rowOf("qualifications", [...roles, more], false).agreement).toBe("differs");
  });

  it("counts key qualifications where a light record has no minimum ones", () => {
    const { record } = sampleRole("1", { record: { counts: { keyQualifications: 4 } } });
    const row = compareRoles([{ record }], english).find(({ id }) => id === "qualifications");
    expect(row?.cells[0]?.lines).toEqual(["4 points"]);
  });

  it("compares the user's own side, where nothing set is nothing set", () => {
    const a = sampleRole("1", { mine: mine({ status: "applied", stars: 4, notes: "" }) });
    const b = sampleRole("2", { mine: mine({ status: "applied" }) });
    expect(rowOf("status", [a, b])).toMatchObject({ agreement: "same", side: "mine" });
    expect(rowOf("stars", [a, b])).toMatchObject({ agreement: "differs" });
    expect(rowOf("notes", [a, b])).toMatchObject({ agreement: "same" });
    expect(rowOf("stars", [a, b]).cells[0]?.lines).toEqual(["4 of 5 stars"]);
    const [met, next] = ["2026-12-03T14:30", "2026-12-03"].map((interview) =>
      sampleRole(interview, { mine: mine({ interview }) }),
    );
    if (!met || !next) throw new Error("no roles");
    const { cells, agreement } = rowOf("interview", [met, next, a]);
    expect(agreement).toBe("differs");
    expect(cells.map(({ lines }) => lines?.join().replaceAll(/\s/gu, " "))).toEqual([
      "Dec 3, 2026, 2:30 PM",
      "Dec 3, 2026",
      "",
    ]);
  });
});

describe("the words behind a cell", () => {
  const sections = { payAndBenefits: { items: ["Pay is between A and B."], layout: "sectioned" } };
  const quote = { section: "payAndBenefits", quote: "between A and B" } as const;
  const role = (posting: Parameters<typeof sampleRole>[1]) =>
    sampleRole("1", { ...posting, observation: { sections, provenance: { baseSalary: [quote, quote] } } });

  it("are those that the value was read from, each once, with their section", () => {
    const [cell] = rowOf("baseSalary", [role({ posting: { baseSalary: [PAY] } })]).cells;
    expect(cell?.passages).toEqual([{ quote: "between A and B", section: sections.payAndBenefits }]);
  });

  it("are not told where the value was read by a later reader than the words at hand", () => {
    const { record, snapshots } = role({ posting: { baseSalary: [PAY] } });
    const posting = { ...record.posting, baseSalary: [{ ...PAY, maxValue: 1 }] };
    const [row] = compareRoles([{ record: { ...record, posting }, snapshot: snapshots[0] }], english);
    expect(row?.cells[0]).toMatchObject({ state: "stated", passages: [] });
  });

  it("are known whichever of its places the page was opened for", () => {
    const places = [{ name: "Cork" }, { name: "Austin" }];
    const provenance = { jobLocation: [{ section: "header", quote: "Cork, Austin" }] } as const;
    const { record, snapshots } = sampleRole("1", { posting: { jobLocation: places }, observation: { provenance } });
    const posting = { ...record.posting, jobLocation: [{ name: "Cork" }, { name: "Austin", selected: true }] };
    const row = compareRoles([{ record: { ...record, posting }, snapshot: snapshots[0] }], english)[1];
    expect(row?.cells[0]?.passages).toEqual([{ quote: "Cork, Austin", section: undefined }]);
    expect(row?.cells[0]?.verbatim).toBe(true);
  });

  it("are those that defeated the reader where there is no value", () => {
    const problems = [
      { field: "datePosted", detail: "no date", quote: "32 Smarch" },
      { field: "datePosted", detail: "no date either" },
      { field: "responsibilities", detail: "", quote: "?" },
      { field: "workHours", detail: "", quote: "many" },
    ] as const;
    const roles = [sampleRole("1", { problems })];
    expect(rowOf("datePosted", roles).cells[0]).toMatchObject({
      state: "could-not-be-read",
      passages: [{ quote: "32 Smarch" }],
    });
    expect(rowOf("responsibilities", roles).cells[0]?.passages).toEqual([{ quote: "?" }]);
    expect(rowOf("jobLocation", roles).cells[0]).toMatchObject({ state: "not-stated", passages: [] });
  });

  it("stand beside what the page says otherwise", () => {
    const problems = [{ field: "workHours", detail: "", quote: "40", contradiction: "20" }] as const;
    const [cell] = rowOf("workHours", [sampleRole("1", { posting: { workHours: 40 }, problems })]).cells;
    expect(cell).toMatchObject({ state: "stated", otherwise: ["20"] });
  });

  it("are of the posting only, never of the user's own side", () => {
    const [cell] = rowOf("notes", [sampleRole("1", { mine: mine({ notes: "call" }) })]).cells;
    expect(cell).toMatchObject({ lines: ["call"], verbatim: false, passages: [] });
  });
});
