import { describe, expect, it } from "vitest";
import { foldSpace } from "../../../src/extraction/words/fold-space.ts";
import { MOST_CHARACTERS, shortenSections } from "../../../src/extraction/words/shorten-sections.ts";
import { observe, read, sectionedBody } from "./page-of.ts";

const minimum = (words: string) =>
  sectionedBody({ more: `<div id="jobdetails-jobdetails-minimumqualifications-content-row">${words}</div>` });

describe("a section longer than any posting's", () => {
  it("is kept whole, and searched as far as four times the longest", () => {
    const early = `<p>Knowledge of Python</p>${"<p>Trees are tended.</p>".repeat(2000)}<p>Knowledge of Rust</p>`;
    const { posting } = observe(minimum(early));
    expect(posting.qualifications).toHaveLength(2002);
    expect(posting.skills?.map(({ name }) => name)).toEqual(["Python"]);
    expect(read(minimum(early)).problems).toEqual([
      { detail: "Only the first 12000 characters of minimumQualifications were searched for facts." },
    ]);
  });

  it("is cut within a line, and others stay as they are", () => {
    const long = { items: ["a".repeat(MOST_CHARACTERS - 1), "bc", "d"], layout: "x" };
    const { sections, shortened } = shortenSections({ summary: { items: ["e"], layout: "x" }, description: long });
    expect(sections.summary?.items).toEqual(["e"]);
    expect(sections.description?.items.map((item) => item.length)).toEqual([MOST_CHARACTERS - 1, 1]);
    expect(shortened).toEqual(["description"]);
  });
});

it("folds white space of every kind, and leaves single spaces alone", () => {
  expect(foldSpace(" a  b\u00A0c\n\n d \t e ")).toBe("a b c d e");
});
