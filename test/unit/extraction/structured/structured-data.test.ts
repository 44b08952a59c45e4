import { describe, expect, it } from "vitest";
import { structuredData } from "../../../../src/extraction/layouts/structured-data.ts";
import { bestTime } from "../../thread-time.ts";
import { observe, pageOf, POSTING_URL, read } from "../page-of.ts";

const BOARD = { url: "https://jobs.example.org/job/815/orchard-engineer", lang: "en" };
const DESCRIPTION =
  "<p><strong>Summary</strong></p><p>Trees are tended here.</p><p><b>Description</b><br>You prune &amp; graft.</p>" +
  "<h3>Minimum Qualifications</h3><ul><li>3+ years with trees</li><li>Knows C&#43;&#43;</li></ul>" +
  "<b>Preferred Qualifications</b><ul><li>Knows fruit</li></ul>";
const POSTING = {
  "@context": "https://schema.org/",
  "@type": "JobPosting",
  title: "Orchard Engineer",
  identifier: { "@type": "PropertyValue", name: "Apple", value: "200900001" },
  datePosted: "2026-05-03T08:00:00Z",
  hiringOrganization: { "@type": "Organization", name: "Apple", sameAs: "https://www.apple.com" },
  description: DESCRIPTION,
};
const ld = (data: unknown) =>
  `<script type="application/ld+json">${typeof data === "string" ? data : JSON.stringify(data)}</script>`;
const find = (body: string, options: { url?: string; lang?: string } = BOARD) =>
  structuredData.find(pageOf(body, options));
const posting = (more: object) => observe(ld({ ...POSTING, ...more }), BOARD).posting;

describe("a posting as JSON-LD", () => {
  it("is read with its sections parted by Apple's headings", () => {
    const { layout, sections, posting: facts } = observe(ld(POSTING), BOARD);
    expect(layout).toBe("structured-data");
    expect(facts).toMatchObject({ title: "Orchard Engineer", identifier: "200900001", datePosted: "2026-05-03" });
    expect(sections).toMatchObject({
      summary: { items: ["Trees are tended here."] },
      description: { items: ["You prune & graft."] },
      minimumQualifications: { items: ["3+ years with trees", "Knows C++"] },
      preferredQualifications: { items: ["Knows fruit"] },
    });
  });
  it.each<readonly [string, unknown]>([
    ["in a list", [POSTING]],
    ["in a list of lists", [[{ "@type": "WebSite" }], [[POSTING]]]],
    ["in a graph", { "@context": "https://schema.org", "@graph": [{ "@type": "WebPage" }, POSTING] }],
    ["below a page", { "@type": "WebPage", mainEntity: POSTING }],
    ["without a context", { ...POSTING, "@context": undefined }],
    ["of several types", { ...POSTING, "@type": ["Thing", "JobPosting"] }],
    ["of a type with its address", { ...POSTING, "@type": "http://schema.org/JobPosting" }],
    ["of a type with a prefix", { ...POSTING, "@type": "schema:JobPosting" }],
    ["with names that have prefixes", { ...POSTING, title: undefined, "schema:title": "Orchard Engineer" }],
    ["with a value object", { ...POSTING, title: { "@value": "Orchard Engineer", "@language": "en" } }],
    [
      "with an employer described elsewhere",
      {
        "@graph": [
          { ...POSTING, hiringOrganization: { "@id": "#a" } },
          { "@id": "#a", name: "Apple" },
        ],
      },
    ],
    ["in a comment", `<!-- ${JSON.stringify(POSTING)} -->`],
    ["in CDATA", `//<![CDATA[\n${JSON.stringify(POSTING)}\n//]]>`],
    ["with line breaks in its texts", JSON.stringify(POSTING).replace("Trees are", "Trees\n\tare")],
  ])("is found %s", (_where, data) => {
    expect(find(ld(data))?.header).toMatchObject({ title: "Orchard Engineer", identifiers: ["200900001"] });
  });
  it("is found beside scripts that cannot be parsed", () => {
    expect(find(ld("{oops") + ld('{"a": "b') + ld(POSTING) + ld(""))).toBeDefined();
  });
  it.each<readonly [string, unknown]>([
    ["Apple Inc.", { name: "Apple Inc." }],
    ["Apple, Inc.", "Apple, Inc."],
    ["Apple Retail UK", { name: "Apple Retail UK Limited" }],
    ["a name with white space", { name: " Apple\n" }],
    ["its address alone", { url: "https://www.apple.com/" }],
    ["its id alone", { "@id": "https://jobs.apple.com/" }],
  ])("is Apple's by %s", (_who, hiringOrganization) => {
    expect(find(ld({ ...POSTING, hiringOrganization }))).toBeDefined();
  });
  it.each<readonly [string, unknown]>([
    ["Apple Federal Credit Union", { name: "Apple Federal Credit Union" }],
    ["Applebee's", "Applebee's"],
    ["Apple Bank", { name: "Apple Bank", sameAs: "https://www.apple.com" }],
    ["Green Apple", { name: "Green Apple" }],
    ["an agency for Apple", [{ name: "Apple" }, { name: "Example Staffing" }]],
    ["an address like Apple's", { url: "https://www.apple.com.example.org/" }],
    ["nobody", undefined],
  ])("is none of Apple's by %s", (_who, hiringOrganization) => {
    expect(find(ld({ ...POSTING, hiringOrganization }))).toBeUndefined();
    expect(read(ld({ ...POSTING, hiringOrganization, description: "Short." }), BOARD).kind).toBe("not-a-posting");
  });
  it("names no employer on Apple's own site", () => {
    expect(find(ld({ ...POSTING, hiringOrganization: undefined }), { url: POSTING_URL })).toBeDefined();
  });
});

describe("of several postings", () => {
  const other = { ...POSTING, title: "Meadow Engineer", identifier: "200900002" };
  it("the one that the address names is read", () => {
    expect(find(ld([other, POSTING]), { url: POSTING_URL })?.header.title).toBe("Orchard Engineer");
    const named = { ...POSTING, identifier: "x-1", url: "/job/815/orchard-engineer?from=list" };
    expect(find(ld([other, named]))?.header.title).toBe("Orchard Engineer");
  });
  it("none is where the address names none of them", () => {
    expect(find(ld([other, POSTING]))).toBeUndefined();
    expect(find(ld([other, { ...POSTING, identifier: "200900003" }]), { url: POSTING_URL })).toBeUndefined();
  });
  it("one that stands there twice is one", () => {
    const microdata = `<div itemscope itemtype="http://schema.org/JobPosting"><b itemprop="title">Orchard engineer</b>
      <i itemprop="hiringOrganization">Apple</i></div>`;
    expect(find(ld(POSTING) + microdata)?.header.title).toBe("Orchard Engineer");
  });
  it("Apple's is read beside other employers' only where the page is headed by it", () => {
    const theirs = { ...POSTING, title: "Baker", hiringOrganization: { name: "Example Bakery" } };
    expect(find(ld([theirs, POSTING]))).toBeUndefined();
    expect(find(`<h1>Orchard Engineer (Cork)</h1>${ld([theirs, POSTING])}`)?.header.title).toBe("Orchard Engineer");
    const named = { ...theirs, url: BOARD.url };
    expect(find(`<h1>Orchard Engineer</h1>${ld([named, POSTING])}`)).toBeUndefined();
  });
  it("data of the page before is none of this page's", () => {
    const page = pageOf(ld({ ...POSTING, identifier: "req-1" }));
    expect(structuredData.find(page)).toBeDefined();
    expect(structuredData.find({ ...page, loadedUrl: POSTING_URL.replace("200900001", "200900009") })).toBeUndefined();
    expect(structuredData.find({ ...page, loadedUrl: POSTING_URL.replace("en-us", "de-de") })).toBeUndefined();
  });
});

describe("facts in structured data", () => {
  it.each<readonly [string, unknown]>([
    ["a text", "200900001-0836"],
    ["a thing", { "@type": "PropertyValue", value: "Role 200900001-0836" }],
    ["a list", ["board-17", { value: "200900001-0836" }]],
  ])("the role number is read from %s", (_form, identifier) => {
    expect(posting({ identifier }).identifier).toBe("200900001-0836");
  });
  it("the role number is read from Apple's address, and no board's number is one", () => {
    expect(posting({ identifier: 345678901 }).identifier).toBeUndefined();
    const sameAs = "https://jobs.apple.com/de-de/details/200900001-0836/x";
    expect(posting({ identifier: "815", sameAs }).identifier).toBe("200900001-0836");
  });
  it.each<readonly [string, unknown, unknown]>([
    [
      "an address with a code",
      { "@type": "Place", address: { addressLocality: "Cork", addressCountry: "IE" } },
      [{ name: "Cork", addressLocality: "Cork", addressCountry: "Ireland" }],
    ],
    [
      "a country as a thing",
      { address: { addressLocality: "Cupertino", addressRegion: "CA", addressCountry: { name: "United States" } } },
      [{ name: "Cupertino", addressLocality: "Cupertino", addressRegion: "CA", addressCountry: "United States" }],
    ],
    ["a line", "Cupertino, CA", [{ name: "Cupertino, CA" }]],
    [
      "a place with a name only",
      { "@type": "Place", name: "Cork, Ireland" },
      [{ name: "Cork", addressCountry: "Ireland" }],
    ],
    ["several", [{ address: "Cork" }, { address: "Cork" }, { address: "Bern" }], [{ name: "Cork" }, { name: "Bern" }]],
  ])("places are read from %s", (_form, jobLocation, expected) => {
    expect(JSON.parse(JSON.stringify(posting({ jobLocation }).jobLocation))).toEqual(expected);
  });
  it("hours, team, language and home office are read", () => {
    const more = {
      workHours: "40 hours per week",
      employmentUnit: { "@type": "Organization", name: "Hardware" },
      inLanguage: { "@type": "Language", name: "English", alternateName: "en-GB" },
      jobLocationType: "TELECOMMUTE",
    };
    expect(posting(more)).toMatchObject({
      workHours: 40,
      employmentUnit: "Hardware",
      inLanguage: "en-GB",
      jobLocationType: "TELECOMMUTE",
    });
    expect(posting({ workHours: "Full time" }).workHours).toBeUndefined();
  });
  it.each<readonly [string, object, unknown]>([
    [
      "a range",
      { baseSalary: { currency: "USD", value: { minValue: 100000, maxValue: "150,000", unitText: "YEAR" } } },
      { minValue: 100000, maxValue: 150000, currency: "USD", unitText: "YEAR" },
    ],
    [
      "a range by the hour",
      { salaryCurrency: "USD", baseSalary: { minValue: "27.75", maxValue: 34.65, unitText: "hour" } },
      { minValue: 27.75, maxValue: 34.65, currency: "USD", unitText: "HOUR" },
    ],
    [
      "one figure",
      { baseSalary: { currency: "EUR", value: { value: 60000, unitText: "YEAR" } } },
      { minValue: 60000, maxValue: 60000, currency: "EUR", unitText: "YEAR" },
    ],
  ])("pay is read from %s", (_form, more, expected) => {
    expect(posting(more).baseSalary).toEqual([expected]);
  });
  it.each<readonly [string, object]>([
    ["a month", { currency: "EUR", value: { minValue: 6000, maxValue: 7000, unitText: "MONTH" } }],
    ["no currency", { value: { minValue: 100000, maxValue: 150000, unitText: "YEAR" } }],
    ["no unit", { currency: "USD", value: { minValue: 100000, maxValue: 150000 } }],
    ["half a range", { currency: "USD", value: { minValue: 100000, unitText: "YEAR" } }],
    ["a range that falls", { currency: "USD", value: { minValue: 150000, maxValue: 100000, unitText: "YEAR" } }],
    ["an hour's pay by the year", { currency: "USD", value: { minValue: 30, maxValue: 40, unitText: "YEAR" } }],
  ])("pay of %s could not be read", (_form, baseSalary) => {
    const { observation, problems } = read(ld({ ...POSTING, baseSalary }), BOARD);
    expect(observation?.posting.baseSalary).toBeUndefined();
    expect(problems).toContainEqual(expect.objectContaining({ field: "baseSalary" }));
  });
  it("pay of nothing is none", () => {
    const { problems } = read(
      ld({ ...POSTING, baseSalary: { currency: "USD", value: { minValue: 0, maxValue: 0 } } }),
      BOARD,
    );
    expect(problems).toEqual([]);
  });
  it("Apple's own sentence about pay is believed, and a board's figure told beside it", () => {
    const description = `${DESCRIPTION}<b>Pay &amp; Benefits</b><p>The base pay range for this role is between $100,000 and
      $150,000, and your pay will depend on your skills. E-Verify.</p>`;
    const baseSalary = { currency: "USD", value: { minValue: 90000, maxValue: 130000, unitText: "YEAR" } };
    const { observation, problems } = read(ld({ ...POSTING, description, baseSalary }), BOARD);
    expect(observation?.posting.baseSalary).toMatchObject([{ minValue: 100000 }]);
    expect(problems).toMatchObject([{ field: "baseSalary", contradiction: "USD 90000–130000 YEAR" }]);
  });
  it("a text without Apple's headings is the description, whole; other properties have sections of their own", () => {
    const more = {
      description: "You tend trees.\n\n- With care",
      qualifications: "Knows trees",
      responsibilities: ["Prune", "Graft"],
      skills: [{ "@type": "DefinedTerm", name: "Grafting" }],
      educationRequirements: { "@type": "EducationalOccupationalCredential", credentialCategory: "bachelor degree" },
      experienceRequirements: { "@type": "OccupationalExperienceRequirements", monthsOfExperience: 60 },
    };
    const { sections } = observe(ld({ ...POSTING, ...more }), BOARD);
    expect(Object.fromEntries(Object.entries(sections).map(([name, { items }]) => [name, items]))).toMatchObject({
      description: ["You tend trees.", "With care"],
      minimumQualifications: ["Knows trees"],
      responsibilities: ["Prune", "Graft"],
      keyQualifications: ["Grafting"],
      educationAndExperience: ["bachelor degree"],
    });
  });
  it("what is escaped twice is read once more, and every quote stands in its section", () => {
    const description = "&lt;p&gt;&lt;b&gt;Summary&lt;/b&gt;&lt;/p&gt;&lt;p&gt;R&amp;amp;D caf&amp;eacute;&lt;/p&gt;";
    const { sections, provenance } = observe(ld({ ...POSTING, title: "R&amp;D Engineer", description }), BOARD);
    expect(sections.summary?.items).toEqual(["R&D café"]);
    expect(sections.header?.items[0]).toBe("R&D Engineer");
    for (const { section, quote } of Object.values(provenance).flat())
      expect(sections[section]?.items.join("\n")).toContain(quote);
  });
});

describe("a posting as microdata", () => {
  const microdata = (more = "") => `<main itemscope itemtype="https://schema.org/JobPosting">
    <h1 itemprop="title">Orchard <b>Engineer</b></h1>
    <span itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><a itemprop="url" href="https://apple.com/">
      <span itemprop="name">Apple</span></a></span>
    <meta itemprop="datePosted" content="2026-05-03"><span itemprop="identifier">200900001</span>
    <div itemprop="jobLocation" itemscope itemtype="https://schema.org/Place"><div itemprop="address" itemscope
      itemtype="https://schema.org/PostalAddress"><i itemprop="addressLocality">Cork</i>, <i itemprop="addressCountry">Ireland</i></div></div>
    <div itemprop="description"><h2>Summary</h2><p>Trees are tended here.</p><h2>Minimum Qualifications</h2>
      <ul><li>Knows trees</li></ul></div>${more}</main>`;
  it("is read with its places, its date and its sections", () => {
    const { header, sections } = find(microdata()) ?? {};
    expect(header).toMatchObject({
      title: "Orchard Engineer",
      identifiers: ["200900001"],
      datePostedMachine: "2026-05-03",
      jobLocation: [{ words: "Cork, Ireland", place: { addressLocality: "Cork", addressCountry: "Ireland" } }],
    });
    expect(sections).toMatchObject({
      summary: { items: ["Trees are tended here."] },
      minimumQualifications: { items: ["Knows trees"] },
    });
  });
  it("does not take the name of a thing within it for its own", () => {
    const inner = `<div itemscope itemtype="https://schema.org/JobPosting"><b itemprop="title">Baker</b></div>`;
    expect(find(microdata(`<div itemprop="about" itemscope><b itemprop="title">Other</b></div>`))?.header.title).toBe(
      "Orchard Engineer",
    );
    expect(find(microdata(inner))?.header.title).toBe("Orchard Engineer");
  });
});

describe("hostile structured data", () => {
  it.each([
    ["deep", "[".repeat(200_000)],
    ["deep and whole", `${'{"a":'.repeat(2000)}1${"}".repeat(2000)}`],
    ["all quotes", '\\"'.repeat(500_000)],
    ["all backslashes", `"${"\\".repeat(999_999)}`],
    ["all tags", JSON.stringify({ ...POSTING, description: "<b>".repeat(300_000) })],
    ["all openings", JSON.stringify({ ...POSTING, description: "<".repeat(900_000) })],
    ["all references", JSON.stringify({ ...POSTING, description: "&amp".repeat(200_000) })],
    ["wide", JSON.stringify(Array.from({ length: 50_000 }, () => ({ "@type": "JobPosting" })))],
  ])("that is %s takes no time", (_what, text) => {
    const page = pageOf("", BOARD);
    const script = page.document.createElement("script");
    script.setAttribute("type", "application/ld+json");
    script.textContent = text;
    page.document.body.append(script);
    expect(bestTime(1500, () => void structuredData.find(page))).toBeLessThan(1500);
  });
});
