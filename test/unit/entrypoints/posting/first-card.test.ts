import { describe, expect, it } from "vitest";
import { namedBy } from "../../../../entrypoints/posting.content/first-card.ts";
import type { Header } from "../../../../src/posting/header.ts";

const posting = (...headers: Header[]) =>
  namedBy({
    kind: "posting",
    words: { url: "", readings: headers.map((header) => ({ layout: "any", header, sections: {} })) },
  });

describe("what a page names by itself", () => {
  it("is the title and the team of the most trusted reading that has them", () => {
    expect(posting({ title: "Orchard Engineer", employmentUnit: "Hardware" }, { title: "Other" })).toEqual({
      title: "Orchard Engineer",
      team: "Hardware",
    });
    expect(posting({ identifiers: ["200900001"] }, { title: "Orchard Engineer" })).toEqual({
      title: "Orchard Engineer",
    });
  });

  it("is nothing without a title, or a posting", () => {
    expect(posting({ employmentUnit: "Hardware" })).toBeUndefined();
    expect(namedBy({ kind: "unreadable", problems: [] })).toBeUndefined();
    expect(namedBy(undefined)).toBeUndefined();
  });
});
