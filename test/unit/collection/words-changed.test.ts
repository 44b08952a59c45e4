import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { wordsChanged } from "../../../src/collection/words-changed.ts";
import { readPage } from "../../../src/extraction/read-page.ts";
import type { JobPosting } from "../../../src/posting/job-posting.ts";
import type { Observation } from "../../../src/posting/observation.ts";
import { parseDocument } from "../../tools/parse-document.ts";
import { sampleObservation as sample } from "./sample-visit.ts";

const before = sample({ posting: { datePosted: "2026-11-01" } });

describe("wordsChanged", () => {
  it.each<[string, Partial<JobPosting>]>([
    ["title", { title: "Head gardener" }],
    ["date", { datePosted: "2026-11-02" }],
    ["hours", { workHours: 32 }],
    ["home office", { jobLocationType: "TELECOMMUTE" }],
    ["pay", { baseSalary: [{ minValue: 1, maxValue: 2, currency: "USD", unitText: "YEAR" }] }],
    ["places", { jobLocation: [{ name: "Cork" }] }],
    ["team", { employmentUnit: "Grounds" }],
  ])("sees a changed %s", (_name, posting) => {
    expect(wordsChanged(before, sample({ posting: { datePosted: "2026-11-01", ...posting } }))).toBe(true);
  });

  it("sees a changed, a new and a lost sentence of a section", () => {
    for (const bullets of [["Can prune a hedge"], ["Can prune a tree", "Has boots"], []])
      expect(wordsChanged(before, sample({ bullets, posting: { datePosted: "2026-11-01" } }))).toBe(true);
  });

  it("does not take the reader's progress, a layout, a selector or an address for an edit", () => {
    const section = { items: ["Can prune a tree"], layout: "hydrated" };
    const now = sample({
      url: "https://jobs.apple.com/en-us/details/200600001-0836/gardener?team=X",
      posting: { datePosted: "2026-11-01" },
      observation: { reader: 2, layout: "hydrated", provenance: {}, sections: { minimumQualifications: section } },
    });
    expect(wordsChanged(before, now)).toBe(false);
  });

  it("does not take facts that a better reader makes of the same words for an edit", () => {
    const pay = [{ minValue: 10, maxValue: 20, currency: "USD", unitText: "HOUR" }] as const;
    const now = sample({ posting: { datePosted: "2026-11-01", baseSalary: pay }, observation: { reader: 2 } });
    expect(wordsChanged(before, now)).toBe(false);
    // The same reader would have seen it before, so there the page changed.
    expect(wordsChanged(before, { ...now, reader: 1 })).toBe(true);
  });

  it("does not take what a better reader finds for an edit, nor where it finds it", () => {
    const layout = "sectioned";
    const said = (sections: Observation["sections"], posting: Partial<JobPosting> = {}, reader = 2) =>
      sample({ posting, observation: { reader, sections, header: { title: "Gardener", ...posting } as never } });
    const one = { description: { items: ["Trees grow.", "You prune."], layout } };
    const two = {
      description: { items: ["Trees grow."], layout },
      responsibilities: { items: ["You prune."], layout },
    };
    expect(wordsChanged(said(one), said(two, { workHours: 40 }), 1)).toBe(false);
    // The same finder would have found it so before; other words and contradictions are the page's in any case.
    expect(wordsChanged(said(one), said(two))).toBe(true);
    expect(wordsChanged(said(two), said(two, { workHours: 40 }))).toBe(true);
    expect(wordsChanged(said(two, { workHours: 38 }), said(two, { workHours: 40 }), 1)).toBe(true);
    expect(wordsChanged(said(one), said({ description: { items: ["Trees grow."], layout } }), 1)).toBe(true);
  });

  it("does not take what one layout leaves out for an edit, but sees a contradiction", () => {
    const full = sample({ posting: { jobLocation: [{ name: "Cork", addressCountry: "Ireland" }], workHours: 40 } });
    const other = (posting: Partial<JobPosting>) => sample({ posting, observation: { layout: "hydrated" } });
    expect(wordsChanged(full, other({ jobLocation: [{ name: "Cork" }] }))).toBe(false);
    expect(wordsChanged(full, other({ jobLocation: [{ name: "Cork", addressCountry: "France" }] }))).toBe(true);
    expect(wordsChanged(full, other({ jobLocation: [{ name: "Cork" }, { name: "Bray" }] }))).toBe(true);
  });

  it("does not care which place the page was opened for, nor in which order keys stand", () => {
    const opened = sample({ posting: { jobLocation: [{ name: "Cork", addressCountry: "Ireland", selected: true }] } });
    const unopened = sample({ posting: { jobLocation: [{ addressCountry: "Ireland", name: "Cork" }] } });
    expect(wordsChanged(opened, unopened)).toBe(false);
  });

  it("does not take marks and white space for words, but signs that mean something", () => {
    const typed = sample({ bullets: ["- Knows C++, and 5+ kinds of pear .", "+ Earns $ 5"] });
    expect(wordsChanged(typed, sample({ bullets: ["Knows C++, and 5+ kinds of pear", "Earns $5."] }))).toBe(false);
    for (const first of ["Knows C, and 5+ kinds of pear", "Knows C++, and 5 kinds of pear"])
      expect(wordsChanged(typed, sample({ bullets: [first, "Earns $5."] }))).toBe(true);
    expect(wordsChanged(typed, sample({ bullets: ["Knows C++, and 5+ kinds of pear", "Earns €5."] }))).toBe(true);
  });
});

describe("one page, with its data and without, opened for one place or another", () => {
  const pageAt = (name: string, alter: (html: string) => string = (html) => html): Observation => {
    const html = readFileSync(new URL(`../../pages/${name}/page.html`, import.meta.url), "utf8");
    const url = /<!-- url: (\S+) -->/.exec(html)?.[1] ?? "";
    const { observation } = readPage({ document: parseDocument(alter(html)), url });
    if (!observation) throw new Error("no posting");
    return observation;
  };
  const withoutData = (html: string) => html.replaceAll(/<script[^]*?<\/script>/g, "");
  const [first, second] = ["two-places-new-york", "two-places-culver-city"];

  it("says the same", () => {
    const page = pageAt(first);
    expect(page.header.payByPlace).toHaveLength(2);
    for (const other of [pageAt(second), pageAt(first, withoutData)]) {
      expect(wordsChanged(page, other)).toBe(false);
      expect(wordsChanged(other, page)).toBe(false);
    }
  });

  it("shows what is said of pay no more, where both have their data", () => {
    const saying = (...items: string[]): Observation => {
      const payByPlace = items.map((words) => ({ words, place: { name: "Cork" } }));
      const sections = { payAndBenefits: { items, layout: "sectioned" } };
      return sample({ observation: { sections, header: { payByPlace } } });
    };
    expect(wordsChanged(saying("Apples are free.", "So are pears."), saying("Apples are free."))).toBe(true);
  });

  it("still shows an edit of the pay", () => {
    const raised = (html: string) => html.replaceAll("257,400", "260,000");
    expect(wordsChanged(pageAt(first), pageAt(first, raised))).toBe(true);
    expect(
      wordsChanged(
        pageAt(first),
        pageAt(first, (html) => raised(withoutData(html))),
      ),
    ).toBe(true);
    expect(wordsChanged(pageAt(first, withoutData), pageAt(first, raised))).toBe(true);
  });
});
