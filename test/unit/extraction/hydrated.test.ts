import { describe, expect, it, vi } from "vitest";
import { stripMarkup } from "../../../src/extraction/words/strip-markup.ts";
import { readPage } from "../../../src/extraction/read-page.ts";
import { hydration, observe, pageOf, POSTING_URL, read, sectionedBody } from "./page-of.ts";

const job = {
  jobNumber: "200900001-0836",
  postingTitle: "Orchard Engineer",
  jobSummary: "Trees are tended here.\nWith care.",
  minimumQualifications: "Knows trees\n- Knows fruit",
  teamNames: ["Hardware"],
  postDateInGMT: "2026-09-26T08:00:00.000Z",
  standardWeeklyHours: 40,
  homeOffice: true,
  locations: [
    {
      id: "l1",
      name: "Cupertino",
      city: "Cupertino",
      stateProvince: "California",
      countryName: "United States",
      postingIdentifier: "0836",
    },
  ],
};
const footer = (id: string, pay: string) => ({
  postLocationId: id,
  localizations: {
    en_US: [{ name: "Pay & Benefits", content: `The base pay range for this role is between ${pay}.<br><br>More.` }],
  },
});

describe("the data in the page's script", () => {
  it("is enough where nothing is shown yet", () => {
    const { layout, posting } = observe(hydration(job));
    expect(layout).toBe("hydrated");
    expect(posting).toMatchObject({
      title: "Orchard Engineer",
      employmentUnit: "Hardware",
      datePosted: "2026-09-26",
      workHours: 40,
      jobLocationType: "TELECOMMUTE",
      qualifications: ["Knows trees", "Knows fruit"],
    });
    expect(posting.jobLocation?.[0]).toMatchObject({ name: "Cupertino", selected: true });
  });
  it("gives the pay of every place of the role, also when it was loaded for another place", () => {
    const places = [
      ...job.locations,
      { id: "l2", name: "Seattle", city: "Seattle", stateProvince: "Washington", countryName: "United States" },
    ];
    const postingFooters = [footer("l1", "$100,000 and $150,000"), footer("l2", "$90,000 and $130,000")];
    const data = hydration({ ...job, jobNumber: "200900001-3337", locations: places, postingFooters });
    const { posting, sections, provenance } = observe(sectionedBody({ more: data }));
    expect(posting.baseSalary?.map(({ place, minValue }) => [place, minValue])).toEqual([
      ["Cupertino", 100000],
      ["Seattle", 90000],
    ]);
    for (const { quote } of provenance.baseSalary ?? [])
      expect(sections.payAndBenefits?.items.join("\n")).toContain(quote);
  });
  it("yields to what the page shows where the words differ", () => {
    const { sections } = observe(sectionedBody({ summary: "Der Baum wird gepflegt.", more: hydration(job) }));
    expect(sections.summary?.items).toEqual(["Der Baum wird gepflegt."]);
  });
  it("gives the words as typed where they are the same", () => {
    const more = hydration({ ...job, jobSummary: "Trees• are tended ." });
    const { sections } = observe(sectionedBody({ summary: "Trees are tended", more }));
    expect(sections.summary).toMatchObject({ items: ["Trees• are tended ."], layout: "sectioned" });
  });
  it("says that a posting is gone where its data is null", () => {
    expect(read(`<h1>Stelle nicht gefunden</h1>${hydration(null)}`).kind).toBe("removed");
  });
  it("is of the address that was loaded, and says nothing of another", () => {
    const at = (loadedUrl: string, data: unknown) =>
      readPage({ ...pageOf(`<h1>Wird geladen</h1>${hydration(data)}`), loadedUrl });
    expect(at("https://jobs.apple.com/en-us/details/200900009/other", null).kind).toBe("unreadable");
    expect(at("https://jobs.apple.com/de-de/details/200900001-0836/x", job).kind).toBe("unreadable");
    expect(at(POSTING_URL, job).kind).toBe("posting");
  });
  it.each([
    "window.APP_STATE = {broken",
    "window.__staticRouterHydrationData = JSON.parse(oops);",
    "window.APP_STATE = [1]",
  ])("survives %s", (script) => {
    expect(observe(sectionedBody({ more: `<script>${script}</script>` })).posting.title).toBe("Orchard Engineer");
  });
  it.each(["APP_STATE", "__staticRouterHydrationData"])("is parsed alone of all that %s holds", (name) => {
    const teams = { text: 'Braces {in} "words" '.repeat(9000), details: "jobDetails", "jobDetails ": [1] };
    const jobDetails = name === "APP_STATE" ? job : { jobsData: { ...job, postingTitle: 'Called "}"' } };
    const whole = JSON.stringify({ refData: { jobDetails: "none" }, teams, loaderData: { jobDetails }, more: teams });
    const value = name === "APP_STATE" ? whole : `JSON.parse(${JSON.stringify(whole)})`;
    const parse = vi.spyOn(JSON, "parse");
    const { title } = observe(`<h1>Wird geladen</h1><script>window.${name} = ${value};</script>`).posting;
    expect(title).toBe(name === "APP_STATE" ? "Orchard Engineer" : 'Called "}"');
    expect(Math.max(...parse.mock.calls.map(([text]) => text.length))).toBeLessThan(2000);
    parse.mockRestore();
  });
  it("is found behind other things of its name, and with blanks around it", () => {
    const labels = { translations: { jobDetails: { title: "Job details" } }, recent: { jobDetails: null } };
    const found = (script: string) => observe(`<h1>Wird geladen</h1><script>window.${script};</script>`).posting.title;
    expect(found(`APP_STATE = ${JSON.stringify({ labels, jobDetails: job })} `)).toBe("Orchard Engineer");
    const whole = JSON.stringify(JSON.stringify({ loaderData: { root: labels, jobDetails: { jobsData: job } } }));
    expect(found(`__staticRouterHydrationData = JSON.parse( ${whole} )`)).toBe("Orchard Engineer");
  });
  it("is parsed once for all looks at a page, and anew where its script says something else", () => {
    const page = pageOf(`<h1>Wird geladen</h1>${hydration(job)}`);
    const titleNow = () => readPage(page).observation?.posting.title;
    expect(titleNow()).toBe("Orchard Engineer");
    const parse = vi.spyOn(JSON, "parse");
    expect(titleNow()).toBe("Orchard Engineer");
    expect(parse).not.toHaveBeenCalled();
    parse.mockRestore();
    const [script] = page.document.scripts;
    script?.replaceChildren(script.textContent?.replace("Orchard Engineer", "Orchard Keeper") ?? "");
    expect(titleNow()).toBe("Orchard Keeper");
  });
  it("is of the place that is asked for, also where another place of the role was read before", () => {
    const page = pageOf(`<h1>Wird geladen</h1>${hydration(job)}`);
    const numberAt = (url: string) => readPage({ ...page, url }).observation?.posting.identifier;
    expect(numberAt(POSTING_URL)).toBe("200900001-0836");
    expect(numberAt("https://jobs.apple.com/en-us/details/200900001-3337/x")).toBe("200900001-3337");
  });
  it("is none where its script does more than bring it", () => {
    const more = hydration(job).replace(";</script>", '; show("more");</script>');
    expect(read(`<h1>Wird geladen</h1>${more}`).kind).toBe("unreadable");
  });
  it("reads markup in it as text", () => {
    expect(stripMarkup("a<br>b &amp; c&nbsp;d &#8217; &lt;b&gt; <a href='x'>l</a>")).toBe("a\nb & c d ’ <b> l");
  });
});
