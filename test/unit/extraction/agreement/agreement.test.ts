import { describe, expect, it } from "vitest";
import { mergeFound } from "../../../../src/extraction/agreement/merge-found.ts";
import { classic } from "../../../../src/extraction/layouts/classic.ts";
import { readPage } from "../../../../src/extraction/read-page.ts";
import type { Problem } from "../../../../src/posting/observation.ts";
import { hydration, observe, pageOf, POSTING_URL, read, sectionedBody } from "../page-of.ts";

const place = (city: string, more: object = {}) => ({
  id: city,
  name: city,
  city,
  stateProvince: "California",
  countryName: "United States",
  ...more,
});
const job = (more: object = {}) =>
  hydration({ jobNumber: "200900001-0836", postingTitle: "Orchard Engineer", jobSummary: "Trees grow.", ...more });
const head = (more: string) => `<label id="jobdetails-joblocation">Cupertino, California, United States</label>${more}`;
const posted = (date: string) => head(`<time id="jobdetails-jobpostdate">${date}</time>`);
const hours = (shown: string) => head(`<b id="jobdetails-weeklyhours">${shown}</b>`);
const pay = (range: string) =>
  `<div id="jobdetails-posting-footer-0"><div>The base pay range for this role is between ${range}, and more.</div></div>`;
const footer = (id: string, range: string) => ({
  postLocationId: id,
  localizations: {
    en_US: [{ name: "Pay", content: `The base pay range for this role is between ${range}, and more.` }],
  },
});

function contradictions(body: string, options?: Parameters<typeof read>[1]): (readonly (string | undefined)[])[] {
  return read(body, options)
    .problems.filter((problem: Problem) => problem.contradiction !== undefined)
    .map(({ field, quote, contradiction }) => [field, quote, contradiction]);
}

describe("what the page shows and what its data says", () => {
  it.each([
    ["date", posted("May 3, 2024"), { postingDateMeta: "2024-05-04" }, ["datePosted", "May 3, 2024", "2024-05-04"]],
    ["hours", hours("40"), { standardWeeklyHours: 20 }, ["workHours", "40", "20"]],
    [
      "team",
      head(`<b id="jobdetails-teamname">Design</b>`),
      { teamNames: ["Hardware", "Marketing"] },
      ["employmentUnit", "Design", "Hardware"],
    ],
    ["title", head(""), { postingTitle: "Meadow Engineer" }, ["title", "Orchard Engineer", "Meadow Engineer"]],
    [
      "place",
      head(""),
      { locations: [place("San Diego")] },
      ["jobLocation", "Cupertino, California, United States", "San Diego, California, United States"],
    ],
  ])("are told apart by the %s, and what is shown stays", (_fact, header, data, expected) => {
    const body = sectionedBody({ head: header, more: job(data) });
    expect(contradictions(body)).toEqual([expected]);
    expect(JSON.stringify(observe(body).provenance[expected[0] as "title"])).toContain(expected[1]);
  });

  it.each([
    ["a date in other words", posted("May 3, 2024"), { postingDateMeta: "2024-05-03T10:00:00Z" }],
    ["hours with words", hours("40 hours"), { standardWeeklyHours: "40.0" }],
    ["one of several teams", head(`<b id="jobdetails-teamname">Design</b>`), { teamNames: ["Hardware", "Design"] }],
    ["marks and case of a title", head(""), { postingTitle: " orchard engineer. " }],
    ["a place without a city", head(""), { locations: [place("Other", { name: "", city: "" })] }],
    ["one of several places", head(""), { locations: [place("San Diego"), place("Cupertino")] }],
    ["nothing at all", head(""), { teamNames: ["Hardware"], standardWeeklyHours: 40 }],
  ])("agree on %s", (_what, header, data) => {
    expect(contradictions(sectionedBody({ head: header, more: job(data) }))).toEqual([]);
  });

  it("agree on pay in other words, and not on other figures", () => {
    const shown = pay("$100,000 and $150,000");
    const supplement = (content: string) => job({ postingSupplements: { footer: [{ label: "Pay", content }] } });
    const said = (range: string) => sectionedBody({ more: shown + supplement(`Base pay is between ${range}.`) });
    expect(contradictions(said("$100,000 and $150,000"))).toEqual([]);
    expect(contradictions(said("$100,000 and $160,000"))).toEqual([
      ["baseSalary", "between $100,000 and $150,000", "between $100,000 and $160,000"],
    ]);
  });
  it("agree on pay that differs by place, unless it is other pay for the place that is shown", () => {
    const select = `<select id="job-details-locationDropdown"><option selected>Cupertino, California, United States</option>
      <option>San Diego, California, United States</option></select>`;
    const body = (range: string) =>
      sectionedBody({
        head: select,
        more:
          pay(range) +
          job({
            locations: [place("Cupertino", { postingIdentifier: "0836" }), place("San Diego")],
            postingFooters: [footer("San Diego", "$90,000 and $130,000"), footer("Cupertino", "$100,000 and $150,000")],
          }),
      });
    expect(contradictions(body("$100,000 and $150,000"))).toEqual([]);
    expect(observe(body("$100,000 and $150,000")).posting.baseSalary).toHaveLength(2);
    expect(contradictions(body("$110,000 and $160,000"))).toMatchObject([
      ["baseSalary", "between $110,000 and $160,000", expect.stringContaining("between $100,000 and $150,000")],
    ]);
    expect(observe(body("$110,000 and $160,000")).posting.baseSalary).toEqual([
      { minValue: 110000, maxValue: 160000, currency: "USD", unitText: "YEAR", place: "Cupertino" },
    ]);
  });
  it.each([
    ["another number", { title: "Orchard Engineer", identifiers: ["200900009"] }, undefined],
    ["no number and another title", { title: "Meadow Engineer" }, undefined],
    ["no number and the same title", { title: "Orchard Engineer – Cupertino" }, "40"],
    ["the number of another place", { title: "Trees", identifiers: ["200900001-3337"] }, "40"],
  ])("mix words of %s only where they are of one role", (_what, header, workHours) => {
    const first = {
      layout: "sectioned",
      header: { title: "Orchard Engineer", identifiers: ["200900001"] },
      sections: {},
    };
    const other = { layout: "structured-data", header: { ...header, workHours: "40" }, sections: {} };
    const merged = mergeFound({ url: "https://jobs.example.org/1", readings: [first, other] });
    expect(merged.header.workHours).toBe(workHours);
    // The titles of two places of a role are compared; of another role nothing is.
    expect(merged.others === undefined).toBe(workHours === undefined);
  });
  it("let a shown date stand that has no machine's form beside it", () => {
    expect(
      observe(sectionedBody({ head: posted("May 3, 2024"), more: job({ postingDateMeta: "2024-05-04" }) })).posting,
    ).toHaveProperty("datePosted", "2024-05-03");
  });
  it("are not compared after a switch of language", () => {
    const page = pageOf(sectionedBody({ more: job({ postingTitle: "Obstgärtner" }) }));
    const loadedUrl = POSTING_URL.replace("en-us", "de-de");
    expect(readPage({ ...page, loadedUrl }).problems).toEqual([]);
  });
  it("are not kept in the observation beside each other", () => {
    const observation = observe(sectionedBody({ more: job({ postingTitle: "Meadow Engineer" }) }));
    expect(observation).not.toHaveProperty("others");
  });
});

describe("a page that has lost some of its ids", () => {
  it("shows which of the teams that its data names is the team", () => {
    const teams = `<h1>Orchard Engineer</h1><p>Cupertino, California, United States</p><p>Hardware</p>
      <h2>Summary</h2><p>Trees grow.</p><h2>Description</h2><p>You prune.</p><h2>Minimum Qualifications</h2><ul><li>Knows trees</li></ul>`;
    const data = job({ teamNames: ["Marketing", "Hardware"] });
    expect(observe(teams + data)).toMatchObject({ layout: "hydrated", posting: { employmentUnit: "Hardware" } });
    expect(contradictions(teams + data)).toEqual([]);
  });
  it("is of the language of its text, whatever translations its data knows", () => {
    const text = "Die Bäume werden hier von Menschen gepflegt, die mit ihnen leben und für sie da sind.";
    const data = job({ jobSummary: text, localeLanguages: [{ translation: "en-US" }, { translation: "de-DE" }] });
    expect(observe(data, { lang: "de-DE" }).posting.inLanguage).toMatch(/^de/);
  });
  it("has the sections without one from the words of their headings, and none of them twice", () => {
    const more = `<section><h2>Description</h2><p>You prune what has grown too far.</p></section>
      <section><h2>Minimum Qualifications</h2><ul><li>Knows trees well enough to name them</li></ul></section>
      <section><h2>Preferred Qualifications</h2><ul><li>Knows fruit well enough to name it</li></ul></section>`;
    const { layout, sections } = observe(sectionedBody({ more }));
    expect(layout).toBe("sectioned");
    expect(sections.minimumQualifications).toMatchObject({ layout: "headings" });
    expect(sections.summary).toMatchObject({ layout: "sectioned" });
  });
});

it("reads what is shown before what is not", () => {
  const body = `<h1 id="jdPostingTitle">Orchard Engineer</h1><div id="jd-job-summary">Trees grow here.</div>`;
  expect(classic.find(pageOf(body))).toBeDefined();
  expect(observe(body + job({ postingTitle: "Other" })).layout).toBe("classic");
});
