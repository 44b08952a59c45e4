import { describe, expect, it } from "vitest";
import { healthOf } from "../../../src/collection/health.ts";
import { NOW, sampleRole } from "../sample-roles.ts";

const PAY = [{ minValue: 1, maxValue: 2, currency: "USD", unitText: "YEAR" }] as const;
const read = (layout: string | undefined, reader: number | undefined, latest: readonly string[] = []) => ({
  layout,
  reader,
  latest: Object.fromEntries(latest.map((source, index) => [source, index + 1])),
});

const roles = [
  sampleRole("1", { posting: { baseSalary: PAY }, record: read("sectioned", 2, ["jobs.apple.com/en-us"]) }),
  sampleRole("2", {
    problems: [
      { field: "baseSalary", detail: "d", quote: "q" },
      { field: "baseSalary", detail: "d", quote: "another" },
    ],
    record: { ...read("classic", 1, ["jobs.apple.com/en-us", "board.example"]), lastSeen: NOW - 1 },
  }),
  sampleRole("3", {
    posting: { baseSalary: PAY },
    problems: [{ field: "baseSalary", detail: "d", quote: "q", contradiction: "c" }, { detail: "the page" }],
    record: { ...read("sectioned", 2), lastSeen: NOW },
  }),
  sampleRole("4", { record: read(undefined, undefined) }),
].map(({ record }) => record);

describe("health", () => {
  const health = healthOf(roles);

  it("counts roles by page design and reader, the newest reader first, and by source", () => {
    expect(health.readings).toEqual([
      { layout: undefined, reader: undefined, roles: 1 },
      { layout: "classic", reader: 1, roles: 1 },
      { layout: "sectioned", reader: 2, roles: 2 },
    ]);
    expect(health.sources).toEqual([
      { name: "jobs.apple.com/en-us", roles: 2 },
      { name: "board.example", roles: 1 },
    ]);
  });

  it("counts each role of a fact once, in one of three states, and contradictions beside them", () => {
    expect(health.facts.find(({ field }) => field === "baseSalary")).toEqual({
      field: "baseSalary",
      stated: 2,
      notStated: 1,
      unread: 1,
      contradicted: 1,
      troubled: [
        { name: "classic", roles: 1 },
        { name: "sectioned", roles: 1 },
      ],
    });
  });

  it("is silent on facts that no role states, and on what light records do not hold", () => {
    expect(health.facts.map(({ field }) => field)).toEqual(["title", "baseSalary", "identifier"]);
    const { record } = sampleRole("5", { problems: [{ field: "responsibilities", detail: "d" }] });
    expect(healthOf([record]).facts.map(({ field }) => field)).toContain("responsibilities");
  });

  it("names the roles in which something is wrong, last seen first", () => {
    expect(health.troubled.map(({ key }) => key)).toEqual(["3", "2"]);
  });

  it("of nothing is nothing", () => {
    expect(healthOf([])).toEqual({ roles: 0, readings: [], sources: [], facts: [], troubled: [] });
  });
});
