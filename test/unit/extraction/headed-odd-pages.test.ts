import { describe, expect, it } from "vitest";
import { readPage } from "../../../src/extraction/read-page.ts";
import { parseDocument } from "../../tools/parse-document.ts";
import { observe } from "./page-of.ts";

const BOARD = "https://jobs.example.org/job/17";
const SITE = "https://jobs.apple.com/en-us/details/200900001/orchard-engineer";
const FACTS = "<p>Posted: Oct 25, 2024</p><p>Weekly Hours: 40</p><p>Role Number: 200900001</p>";
const posting = (facts = FACTS, between = "") =>
  `<h1>Orchard Engineer</h1><p>Cupertino, California, United States</p><h2>Summary</h2>${facts}<p>Trees.</p>
  <h2>Description</h2><p>Tends trees.</p><h2>Minimum Qualifications</h2><ul><li>Knows trees</li></ul>${between}
  <h2>Preferred Qualifications</h2><ul><li>Knows pears</li></ul>`;
const SAID = { identifier: "200900001", datePosted: "2024-10-25", workHours: 40, qualifications: ["Knows trees"] };

describe("pages that hold more than a posting, or hold it otherwise", () => {
  it("leaves out what is folded away under a name that is no heading", () => {
    const extra = "<details><summary>Video transcript</summary><p>I pruned for 9 years.</p></details>";
    const read = observe(`<main>${posting(FACTS, extra)}</main>`, { url: SITE }).posting;
    expect(read).toMatchObject(SAID);
    expect(read.experienceRequirements).toBeUndefined();
  });
  it("keeps what is folded away under a heading of the posting, or under “More”", () => {
    const folded = posting().replaceAll(/<h2>(.*?)<\/h2>/g, "</details><details open><summary>$1</summary>");
    expect(observe(`<main>${folded}</details></main>`, { url: SITE }).posting).toMatchObject(SAID);
    const more = "<details><summary>Show more</summary><p>Knows grafts</p></details>";
    expect(observe(`<main>${posting(FACTS, more)}</main>`, { url: SITE }).posting.qualifications).toContain(
      "Knows grafts",
    );
  });
  it("reads headings that are the buttons of an accordion", () => {
    const folded = posting().replaceAll(/<h2>(.*?)<\/h2>/g, "<h3><button>$1</button></h3>");
    expect(observe(`<main>${folded}</main>`, { url: SITE }).posting).toMatchObject(SAID);
  });
  it("takes no heading of a notice beside the page's main part", () => {
    const { posting: read, sections } = observe(
      `<div><h2>Description</h2><p>Cookies are kept.</p></div><main>${posting()}</main>`,
      { url: SITE },
    );
    expect(read).toMatchObject(SAID);
    expect(sections.description?.items).toEqual(["Tends trees."]);
  });
  it.each([
    [
      "in one row",
      "<div><span>Posted:</span> <time>Oct 25, 2024</time> <span>Weekly Hours:</span> 40 <span>Role Number:</span> 200900001</div>",
    ],
    ["in one row, with marks between", "<div>Posted: Oct 25, 2024 | Weekly Hours: 40 | Role Number: 200900001</div>"],
    [
      "in a list of terms",
      "<dl><dt>Posted</dt><dd>Oct 25, 2024</dd><dt>Weekly Hours</dt><dd>40</dd><dt>Role Number</dt><dd>200900001</dd></dl>",
    ],
    [
      "in a table",
      "<table><tr><th>Posted</th><td>Oct 25, 2024</td></tr><tr><th>Weekly Hours</th><td>40</td></tr><tr><th>Role Number</th><td>200900001</td></tr></table>",
    ],
  ])("reads labelled facts %s", (_, facts) => {
    const { posting: read, sections } = observe(`<main>${posting(facts)}</main>`, { url: SITE });
    expect(read).toMatchObject(SAID);
    expect(sections.summary?.items).toEqual(["Trees."]);
  });
  it("takes a line that is the word of a label, and no more, for text", () => {
    const text = "<p>Posted</p><p>Trees are tended by 4 of us.</p>";
    expect(observe(`<main>${posting(FACTS + text)}</main>`, { url: SITE }).sections.summary?.items).toEqual([
      "Posted",
      "Trees are tended by 4 of us.",
      "Trees.",
    ]);
  });
  it("takes the date beside the role number, where a card of another role has one, too", () => {
    const card = "<section><h2>Similar roles</h2><h3>Pear Engineer</h3><p>Posted: Jan 2, 2024</p></section>";
    const page = posting().replace("<h2>Summary</h2>", `${card}<h2>Summary</h2>`);
    expect(observe(`<main>${page}</main>`, { url: SITE }).posting).toMatchObject(SAID);
    expect(observe(`<main>${card}${posting()}</main>`, { url: SITE }).posting).toMatchObject(SAID);
  });
  it("calls the first of several postings by its own title", () => {
    const job = (title: string, number: string) =>
      `<h2>${title}</h2><b>Summary</b><p>Role Number: ${number}</p><p>Trees.</p><b>Description</b><p>Tends.</p>`;
    const page = `<h1>2 jobs</h1>${job("Orchard Engineer", "200900001")}${job("Pear Engineer", "200900002")}`;
    expect(observe(page, { url: BOARD }).posting).toMatchObject({
      title: "Orchard Engineer",
      identifier: "200900001",
    });
  });
  it("leaves a board's name out of the title where the page says the title itself", () => {
    const text = `<pre># Orchard Engineer\n\nRole Number: 200900001\n\n**Summary**\nTrees.\n**Description**\nTends.</pre>`;
    const page = `<!doctype html><html><head><title>Orchard Engineer | Board</title></head><body>${text}</body></html>`;
    const reading = readPage({ document: parseDocument(page), url: BOARD });
    expect(reading.observation?.posting.title).toBe("Orchard Engineer");
  });
});
