import { describe, expect, it } from "vitest";
import type { JobPosting, PayRange } from "../../../../src/posting/job-posting.ts";
import { findChanges } from "../../../../src/posting/changes/find-changes.ts";

const POSTING: JobPosting = { url: "u", hiringOrganization: "Apple" };
const pay = (minValue: number): PayRange => ({ minValue, maxValue: 900_000, currency: "USD", unitText: "YEAR" });
const section = (text: string) => ({ items: [text], layout: "classic" });

describe("pay that changed", () => {
  const version = (figure: number, years: number) => ({
    posting: { ...POSTING, baseSalary: [pay(figure)] },
    sections: {
      minimumQualifications: section(`${years}+ years of experience in the tending of trees`),
      payAndBenefits: section(`The base pay range for this role is between $${figure} and $900,000.`),
    },
  });
  const changes = findChanges(version(100_000, 8), version(120_000, 10));

  it("is told once, and not as a sentence in other words", () => {
    expect(changes.filter(({ kind }) => kind === "fact")).toMatchObject([{ fact: "baseSalary" }]);
    expect(changes.filter((change) => change.kind === "reworded" && change.section === "payAndBenefits")).toEqual([]);
  });
  it("hides no other figure that changed", () => {
    expect(changes).toMatchObject([{ kind: "fact" }, { kind: "reworded", section: "minimumQualifications" }]);
  });
});
