import { describe, expect, it } from "vitest";
import { languages } from "../../../src/extraction/languages/index.ts";
import { textDocument } from "../../tools/parse-document.ts";
import { readPage } from "../../../src/extraction/read-page.ts";
import { observe, read } from "./page-of.ts";

const BOARD = "https://jobs.example.org/job/17";
const NUMBER = "<p>Role Number: 200900001</p>";
const itemsOf = (html: string, url = BOARD) =>
  Object.fromEntries(
    Object.entries(observe(`<h1>Orchard Engineer</h1>${NUMBER}${html}`, { url }).sections).map(([name, { items }]) => [
      name,
      items,
    ]),
  );

describe("headings, however a page sets them", () => {
  it.each([
    ["elements", "<h3>Summary</h3><p>Trees.</p><h3>Key Qualifications</h3><ul><li>Knows trees</li></ul>"],
    [
      "bold, with the words on the same line",
      "<p><b>Summary</b> Trees.</p><p><strong>Key Qualifications</strong> Knows trees</p>",
    ],
    ["marked as in Markdown", "<pre>**Summary**\nTrees.\n**Key Qualifications**\n* Knows trees</pre>"],
    ["lines of their own", "<pre>Summary:\nTrees.\nKey Qualifications:\n- Knows trees</pre>"],
    ["paragraphs of their own", "<p>SUMMARY</p><p>Trees.</p><p>KEY QUALIFICATIONS</p><p>• Knows trees</p>"],
    ["terms of a list", "<dl><dt>Summary</dt><dd>Trees.</dd><dt>Key Qualifications</dt><dd>Knows trees</dd></dl>"],
    [
      "doubled on a line",
      "<p>Summary Summary</p><p>Trees.</p><p>Key QualificationsKey Qualifications</p><p>Knows trees</p>",
    ],
    [
      "empty between",
      "<h2>Summary</h2><p>Trees.</p><h2>Description</h2><h2>Description</h2><h2>Key Qualifications</h2><p>Knows trees</p>",
    ],
    [
      "beside their words, in boxes",
      "<div><div><h2>Summary</h2></div><div>Trees.</div></div><div><div><h2>Description</h2></div></div><div><div><h2>Key Qualifications</h2></div><div>Knows trees</div></div><p>Apply now</p>",
    ],
    [
      "in asides, beside their words",
      "<div><aside><h2>Summary</h2><p>Posted: Mar 31, 2024</p></aside><div>Trees.</div></div><div><aside><h2>Key Qualifications</h2></aside><div>Knows trees</div></div>",
    ],
  ])("%s", (_name, html) => {
    expect(itemsOf(html)).toMatchObject({ summary: ["Trees."], keyQualifications: ["Knows trees"] });
    expect(itemsOf(html)["description"]).toBeUndefined();
  });

  it("takes an author's own “Responsibilities:” for text where the page's headings look otherwise", () => {
    const html =
      "<h2>Summary</h2><p>Trees.</p><h2>Description</h2><p>Your day.</p><p>Responsibilities:</p><p>Pick.</p><h2>Key Qualifications</h2><p>Knows trees</p>";
    expect(itemsOf(html)).toMatchObject({ description: ["Your day.", "Responsibilities:", "Pick."] });
    expect(itemsOf(html)["responsibilities"]).toBeUndefined();
  });

  it("reads the statements that stand below the sections without a heading", () => {
    const box = (heading: string, words: string) =>
      `<section><div><h2>${heading}</h2></div><div>${words}</div></section>`;
    const html = box("Summary", "Trees.") + box("Key Qualifications", "Knows trees");
    const equal = "<div>Apple is an equal opportunity employer. Everyone may pick.</div><div>Submit Resume</div>";
    expect(itemsOf(html + equal)["equalOpportunity"]).toEqual([
      "Apple is an equal opportunity employer. Everyone may pick.",
    ]);
    const pipeline = "<div>This posting is not for a specific job opening and there may be pears.</div>";
    expect(itemsOf(html + pipeline)["payAndBenefits"]).toHaveLength(1);
  });
});

describe("headings and labels in every language of the site", () => {
  it.each(languages.map((language) => [language.code, language] as const))("%s", (_code, language) => {
    const [number] = language.labels.identifier;
    const [hours] = language.labels.workHours;
    const html = Object.entries(language.headings).map(([words, section]) => {
      const heading = words.replace(/^./u, (letter) => letter.toLocaleUpperCase(language.code));
      return { section, html: `<h2>${heading}</h2><p>Words of ${section}.</p>` };
    });
    const once = [...new Map(html.map((part) => [part.section, part])).values()];
    const page = `<h1>T</h1><p>${hours}: 40</p><p>${number}: 200900001</p>${once.map((part) => part.html).join("")}`;
    const { sections, posting } = observe(page, { url: BOARD, lang: language.code });
    expect(posting).toMatchObject({ identifier: "200900001", workHours: 40 });
    for (const { section } of once) expect(sections[section]?.items).toEqual([`Words of ${section}.`]);
  });

  it("tells German key qualifications from minimum ones by the break in the word", () => {
    const html = `<h2>Zusammenfassung</h2><p>Bäume.</p><h2>Schlüsselqualifikationen</h2><p>Wenig</p>
      <h2>Schlüssel<wbr>qualifikationen</h2><p>Viel</p><h2>Bevorzugte Qualifikationen</h2><p>Alles</p>`;
    expect(itemsOf(html)).toMatchObject({
      minimumQualifications: ["Wenig"],
      keyQualifications: ["Viel"],
      preferredQualifications: ["Alles"],
    });
  });

  it.each([
    ["fr-be", { minimumQualifications: ["Arbres"] }],
    ["fr-ca", { preferredQualifications: ["Arbres"] }],
  ])("reads one heading as the locale of the page means it: %s", (locale, expected) => {
    const html = "<h2>Résumé</h2><p>Des arbres.</p><h2>Aptitudes souhaitées</h2><p>Arbres</p>";
    expect(itemsOf(html, `https://jobs.apple.com/${locale}/details/200900001/verger`)).toMatchObject(expected);
  });

  it("knows a language of the text that is other than the page's", () => {
    const html = `<div lang="de-DE"><h2>Summary</h2><p>Bäume.</p><h2>Description</h2><p>Jeden Tag.</p></div>`;
    expect(observe(`<h1>T</h1>${NUMBER}${html}`).posting.inLanguage).toBe("de-DE");
  });
});

describe("copies that lost their form", () => {
  const FLAT =
    "Orchard Engineer - Careers at Apple AppleStoreMac Search Orchard EngineerCork, IrelandHardwareAdd to Favorites " +
    "Orchard EngineerBack to search resultsSummaryPosted: May 14, 2024Weekly Hours: 40Role Number:200900001Trees are tended here, and the " +
    "people who tend them look for company.DescriptionDescriptionEvery day is another day among the trees, and no two of them are alike for those who look.Minimum QualificationsMinimum Qualifications" +
    "Key QualificationsKey QualificationsKnows trees.Climbs trees.Pay & BenefitsPay & BenefitsFruit.MoreApple is an equal opportunity employer.Submit ResumeOrchard Engineer";

  it("reads one line with doubled headings", () => {
    const { observation } = readPage({ document: textDocument(FLAT), url: BOARD });
    expect(observation?.posting).toMatchObject({
      title: "Orchard Engineer",
      identifier: "200900001",
      datePosted: "2024-05-14",
      workHours: 40,
      jobLocation: [{ name: "Cork", addressCountry: "Ireland" }],
      qualifications: ["Knows trees.", "Climbs trees."],
    });
    expect(observation?.sections.payAndBenefits?.items).toEqual(["Fruit."]);
    expect(observation?.sections.minimumQualifications).toBeUndefined();
  });

  it("mends letters that were read in the wrong encoding", () => {
    expect(
      itemsOf("<h2>Summary</h2><p>Link√∂ping, GÃ¶teborg, itâ€™s.</p><h2>Description</h2><p>2 √ 4</p>"),
    ).toMatchObject({
      summary: ["Linköping, Göteborg, it’s."],
      description: ["2 √ 4"],
    });
  });

  it("takes Apple's own legal words for a number, and nobody else's", () => {
    const html =
      "<h1>T</h1><h2>Summary</h2><p>Trees.</p><h2>Minimum Qualifications</h2><p>Knows trees</p><h2>Pay & Benefits</h2>";
    expect(read(`${html}<p>At Apple, base pay is one part of it.</p>`, { url: BOARD }).kind).toBe("posting");
    expect(read(`${html}<p>At Pear, base pay is one part of it.</p>`, { url: BOARD }).kind).toBe("not-a-posting");
  });

  it("reads the places of a role from a list to choose from", () => {
    const list =
      "<select><option>Cork, Munster, Ireland</option><option selected>Austin, Texas, United States</option></select>";
    const { posting } = observe(
      `<h1>T</h1>${list}${NUMBER}<h2>Summary</h2><p>Trees.</p><h2>Description</h2><p>Daily.</p>`,
    );
    expect(posting.jobLocation).toMatchObject([{ name: "Cork" }, { name: "Austin", selected: true }]);
  });
});
