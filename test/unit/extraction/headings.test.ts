import { describe, expect, it } from "vitest";
import { observe, read } from "./page-of.ts";

const BOARD = "https://jobs.example.org/job/17";
const LABELS = "<p>Posted: Oct 25, 2024<br>Weekly Hours: <b>40</b><br>Role Number:<b>200900001</b></p>";
const body = (text: string) => `<main><h1>Orchard Engineer</h1><p>Apple · Seattle</p>${text}</main>`;

describe("a posting by its headings alone", () => {
  it("reads a board's copy with headings in bold and line breaks", () => {
    const text = `<div><b>Summary</b><br><br>${LABELS}Trees are tended.<br><b>Description</b><br>Every day.<br>
      <b>Key Qualifications</b><br>* Knows trees<br>* Knows fruit</div><aside><h2>Similar</h2><p>Pear job</p></aside>`;
    const { layout, posting, sections } = observe(body(text), { url: BOARD });
    expect(layout).toBe("headings");
    expect(posting).toMatchObject({
      identifier: "200900001",
      title: "Orchard Engineer",
      datePosted: "2024-10-25",
      workHours: 40,
      jobLocation: [{ name: "Seattle" }],
      qualifications: ["Knows trees", "Knows fruit"],
    });
    expect(sections.summary?.items).toEqual(["Trees are tended."]);
    expect(sections.description?.items).toEqual(["Every day."]);
  });
  it.each(["nav", "aside", "footer", "form"])("leaves out what stands around a posting: %s", (name) => {
    const around = `<${name}><h2>Preferred Qualifications</h2><p>Knows pears</p></${name}>`;
    const text = `<h2>Summary</h2>${LABELS}<p>Trees are tended.</p><h2>Key Qualifications</h2><p>Knows trees</p>`;
    const { posting } = observe(body(text + around), { url: BOARD });
    expect([posting.qualifications, posting.preferredQualifications]).toEqual([["Knows trees"], undefined]);
  });
  it("reads pay where a copy lost the heading over it", () => {
    const text = `<p><b>Summary</b><br>${LABELS}Trees are tended.<br><b>Key Qualifications</b><br>Knows trees<br>
      The base pay range for this role is between CAD 100,000 and CAD 150,000.</p>`;
    const { posting, provenance } = observe(body(text), { url: BOARD });
    expect(posting.baseSalary).toMatchObject([{ minValue: 100_000, maxValue: 150_000, currency: "CAD" }]);
    expect(provenance.baseSalary?.[0]?.section).toBe("keyQualifications");
  });
  it("reads heading elements with paragraphs, and stops at a heading that is not Apple's", () => {
    const text = `${LABELS}<h2>Summary</h2><p>Trees\n are tended.</p><h2>Minimum Qualifications</h2><ul><li>Knows trees</li></ul>
      <h2>Similar jobs</h2><p>Knows pears</p>`;
    const { sections } = observe(body(text), { url: BOARD });
    expect(sections.summary?.items).toEqual(["Trees are tended."]);
    expect(sections.minimumQualifications?.items).toEqual(["Knows trees"]);
  });
  it("takes a doubled heading once, and a line “Description” inside the description as text", () => {
    const text = `<pre>Role Number: 200900001\nSummary\nSummary\nTrees.\nDescription\nEvery day.\nDescription\nEvery night.</pre>`;
    const { sections } = observe(body(text), { url: BOARD });
    expect(sections.summary?.items).toEqual(["Trees."]);
    expect(sections.description?.items).toEqual(["Every day.", "Description", "Every night."]);
  });
  it("reads a plain text that lost its title and the heading over its summary", () => {
    const text =
      "<pre>, 2020\nRole Number:\n200900001\nTrees.\n\nKey Qualifications\nKnows trees\nDescription\nEvery day.</pre>";
    const { posting, sections } = observe(text, { url: BOARD });
    expect(posting).toMatchObject({ identifier: "200900001", qualifications: ["Knows trees"] });
    expect(sections.summary?.items).toEqual(["Trees."]);
  });
  it("takes the value of a label from the next line", () => {
    const text = "<pre>Role Number:\n200900001\nSummary\nTrees.\nDescription\nEvery day.</pre>";
    expect(observe(body(text), { url: BOARD }).posting.identifier).toBe("200900001");
  });
  it("reads today's page also when its ids are gone", () => {
    const text =
      "<div><h2>Summary</h2></div><div>Trees.</div><div><h2>Preferred Qualifications</h2></div><div>Knows fruit</div>";
    const { layout, posting } = observe(body(text));
    expect([layout, posting.preferredQualifications]).toEqual(["headings", ["Knows fruit"]]);
  });
  it("takes no other employer's posting and no article", () => {
    const other = "<h2>Summary</h2><p>Pears.</p><h2>Minimum Qualifications</h2><p>Knows pears</p>";
    expect(read(body(other), { url: BOARD }).kind).toBe("not-a-posting");
    const article = "<p>Apple posted a role (Role Number: 200900001) whose key qualifications are a secret.</p>";
    expect(read(body(article), { url: BOARD }).kind).toBe("not-a-posting");
  });
});
