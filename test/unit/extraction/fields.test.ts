import { describe, expect, it } from "vitest";
import { fields } from "../../../src/extraction/fields/index.ts";
import { stateOf } from "../../../src/posting/observation.ts";
import { hydration, observe, POSTING_URL, read, sectionedBody } from "./page-of.ts";

const pay = (words: string) =>
  `<div id="jobdetails-posting-footer-0"><h2>Pay &amp; Benefits</h2><div>${words}</div></div>`;
const RANGE = "The base pay range for this role is between $100,000 and $150,000, and it depends.";
const place = (line: string) => `<label id="jobdetails-joblocation">${line}</label>`;

describe("facts of a posting", () => {
  it("takes the role number by its form, never a “Yes” or a board's suffix", () => {
    expect(observe(sectionedBody({ number: "200900001-4" })).posting.identifier).toBe("200900001");
    const reading = read(sectionedBody({ number: "Yes" }));
    expect(reading.observation?.posting.identifier).toBeUndefined();
    expect(reading.problems).toContainEqual(expect.objectContaining({ field: "identifier", quote: "Yes" }));
  });
  it("takes the role number that the address names, of several", () => {
    const header = { identifiers: ["200900009-0836", "200900001-0836"] };
    const words = { url: POSTING_URL, layout: "classic", header, sections: {} };
    expect(fields.identifier(words)).toMatchObject({ value: "200900001-0836" });
  });
  it.each([
    ["Yes", "stated"],
    ["Ja", "stated"],
    ["No", "not-stated"],
    ["Nein", "not-stated"],
    ["On Tuesdays", "could-not-be-read"],
  ])("takes “%s” to home office for %s", (shown, state) => {
    const { observation, problems } = read(sectionedBody({ head: `<b id="jobdetails-homeoffice">${shown}</b>` }));
    expect(observation && stateOf(observation.posting, problems, "jobLocationType")).toBe(state);
  });
  it.each([
    ["Cupertino, California, United States", "USD"],
    ["Vancouver, British Columbia, Canada", "CAD"],
    ["München, Bayern, Vereinigte Staaten", "USD"],
    ["Montréal, Québec, Kanada", "CAD"],
  ])("lets the dollar follow %s", (line, currency) => {
    const { posting } = observe(sectionedBody({ head: place(line), more: pay(RANGE) }));
    expect(posting.baseSalary).toEqual([{ minValue: 100000, maxValue: 150000, currency, unitText: "YEAR" }]);
  });
  it("says that pay could not be read rather than guess the dollar's country", () => {
    const { observation, problems } = read(sectionedBody({ head: "", more: pay(RANGE) }));
    expect(observation?.posting.baseSalary).toBeUndefined();
    expect(observation && stateOf(observation.posting, problems, "baseSalary")).toBe("could-not-be-read");
  });
  it("says that pay could not be read where a pay range has figures of another form", () => {
    const { observation, problems } = read(
      sectionedBody({ more: pay("The base pay range for this role is from 10 to 20 apples.") }),
    );
    expect(observation && stateOf(observation.posting, problems, "baseSalary")).toBe("could-not-be-read");
  });
  it("leaves pay not stated where the words name none", () => {
    const { observation, problems } = read(sectionedBody({ more: pay("Your pay will depend on your skills.") }));
    expect(observation && stateOf(observation.posting, problems, "baseSalary")).toBe("not-stated");
  });
  it("reads every range, and none where one of them makes no sense", () => {
    const two = pay(`In California it is between $166,600 and $296,300. ${RANGE} ${RANGE}`);
    const { posting, provenance } = observe(sectionedBody({ more: two }));
    expect(posting.baseSalary?.map(({ minValue }) => minValue)).toEqual([166600, 100000]);
    expect(provenance.baseSalary).toHaveLength(2);
    const odd = read(sectionedBody({ more: pay(`${RANGE} In Colorado it is between $90,000 and $8,000.`) }));
    expect(odd.observation && stateOf(odd.observation.posting, odd.problems, "baseSalary")).toBe("could-not-be-read");
  });
  it("takes a footer about equal opportunity for what it is", () => {
    const { sections } = observe(sectionedBody({ more: pay("We are an equal opportunity employer.") }));
    expect(sections.payAndBenefits).toBeUndefined();
    expect(sections.equalOpportunity?.items).toEqual(["We are an equal opportunity employer."]);
  });
  it.each([
    ["40", 40],
    ["38,5", 38.5],
    ["38.5 Stunden", 38.5],
  ])("reads %s weekly hours", (shown, hours) => {
    const head = `${place("Cupertino")}<strong id="jobdetails-weeklyhours">${shown}</strong>`;
    expect(observe(sectionedBody({ head })).posting.workHours).toBe(hours);
  });
  it.each(["400", "20 to 40", "full time"])("does not read “%s” as weekly hours", (shown) => {
    const { observation, problems } = read(sectionedBody({ head: `<b id="jobdetails-weeklyhours">${shown}</b>` }));
    expect(observation && stateOf(observation.posting, problems, "workHours")).toBe("could-not-be-read");
  });
  it.each([
    [
      "Cupertino, California, United States",
      { name: "Cupertino", addressLocality: "Cupertino", addressRegion: "California", addressCountry: "United States" },
    ],
    ["Israel, Israel", { name: "Israel", addressCountry: "Israel" }],
    ["Singapore", { name: "Singapore" }],
  ])("reads the place %s", (line, expected) => {
    expect(observe(sectionedBody({ head: place(line) })).posting.jobLocation).toEqual([expected]);
  });
  it("marks the chosen place of several, and the pay shown as its", () => {
    const head = `<select id="job-details-locationDropdown"><option>Austin, Texas, United States</option>
      <option selected>Seattle, Washington, United States</option></select>`;
    const { posting } = observe(sectionedBody({ head, more: pay(RANGE) }));
    expect(posting.jobLocation?.map(({ name, selected }) => [name, selected])).toEqual([
      ["Austin", undefined],
      ["Seattle", true],
    ]);
    expect(posting.baseSalary?.[0]?.place).toBe("Seattle");
  });
  it.each([
    [
      "de-DE",
      "Wir suchen eine Person, die mit uns und für dich die Bäume und das Obst pflegt, und die das Team stärkt.",
      "de-DE",
    ],
    [
      "de-DE",
      "We look for a person who tends the trees and the fruit with our team, and you will have the tools for it.",
      "en",
    ],
    ["en-US", "果樹園の世話をする人を探しています。木々と果実を見守ります。", "ja"],
  ])("tells the text's language on a %s page", (lang, summary, expected) => {
    expect(observe(sectionedBody({ summary }), { lang }).posting.inLanguage).toBe(expected);
  });
  it("takes the empty language of Apple's classic pages for British English", () => {
    const words = { url: POSTING_URL, layout: "classic", header: { language: "" }, sections: {} };
    expect(fields.inLanguage(words)).toMatchObject({ value: "en-GB" });
  });
  it("quotes the words around the title from the header", () => {
    const { provenance } = observe(sectionedBody());
    expect(provenance.title).toEqual([{ section: "header", quote: "Orchard Engineer" }]);
    expect(provenance.identifier).toEqual([{ section: "header", quote: "200900001-0836" }]);
  });
  it("takes key qualifications where an older page has no minimum ones", () => {
    const row = (name: string, text: string) =>
      `<div id="jobdetails-${name}"><h2>h</h2><ul><li>${text}</li></ul></div>`;
    const { posting } = observe(sectionedBody({ more: row("keyqualifications", "Knows trees") }));
    expect(posting.qualifications).toEqual(["Knows trees"]);
  });
  it("does not use another role's data", () => {
    const stale = hydration({ jobNumber: "200999999", postingTitle: "Other", minimumQualifications: "Knows pears" });
    const { posting } = observe(sectionedBody({ more: stale }));
    expect([posting.title, posting.qualifications]).toEqual(["Orchard Engineer", undefined]);
  });
});
