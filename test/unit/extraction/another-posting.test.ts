import { describe, expect, it } from "vitest";
import { observe, read, sectionedBody } from "./page-of.ts";

const BOARD = "https://jobs.example.org/job/17";
const other = sectionedBody({ title: "Pear Engineer", number: "200900099-0836", summary: "Pears are tended here." });

describe("a page with another posting on it", () => {
  it("takes nothing from one of the same design that is hidden or in a frame, whichever comes first", () => {
    for (const hidden of [`<div hidden>${other}</div>`, `<aside>${other}</aside>`, `<footer>${other}</footer>`]) {
      for (const body of [hidden + sectionedBody(), sectionedBody() + hidden]) {
        const { posting, sections } = observe(body);
        expect([posting.title, sections.summary?.items]).toEqual([
          "Orchard Engineer",
          ["Trees are tended here, and the people who tend them look for company."],
        ]);
      }
    }
  });

  it("takes no section from it that its own posting does not have", () => {
    const more = `<div id="jobdetails-jobdetails-minimumqualifications-content-row">Knows pears</div>`;
    const { posting } = observe(sectionedBody() + sectionedBody({ title: "Pear Engineer", number: "200900099", more }));
    expect([posting.title, posting.qualifications]).toEqual(["Orchard Engineer", undefined]);
  });

  it("reads the one that the address names, whatever the designs", () => {
    const classic = `<main><h1 id="jdPostingTitle">Orchard Engineer</h1><strong id="jobNumber">200900001</strong>
      <div id="jd-description">Every day.</div></main>`;
    expect(observe(classic + other).posting.title).toBe("Orchard Engineer");
  });

  it("says so where the page shows no other", () => {
    const { kind, problems } = read(other);
    expect([kind, problems[0]?.detail]).toEqual([
      "unreadable",
      "The page shows another posting than the one of its address.",
    ]);
  });

  it("ends one that is known by its headings where the next begins", () => {
    const posting = (title: string, number: string, more = "") =>
      `<div><h1>${title}</h1><h2>Summary</h2><p>Role Number: ${number}</p><p>${title}s are needed.</p>
      <h2>Description</h2><p>Every day.</p>${more}</div>`;
    const pears = posting("Pear Engineer", "200900099", "<h2>Minimum Qualifications</h2><p>Knows pears</p>");
    const { posting: orchard, sections } = observe(posting("Orchard Engineer", "200900001") + pears, { url: BOARD });
    expect([orchard.identifier, orchard.qualifications]).toEqual(["200900001", undefined]);
    expect(sections.description?.items).toEqual(["Every day."]);
  });
});

it("reads no footer that is hidden", () => {
  const pay = '<div hidden><div id="jobdetails-posting-footer-0">The base pay range is between $1 and $2.</div></div>';
  expect(observe(sectionedBody({ more: pay })).sections.payAndBenefits).toBeUndefined();
});
