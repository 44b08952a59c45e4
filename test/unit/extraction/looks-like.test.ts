import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { looksLike } from "../../../src/extraction/looks-like.ts";
import { readPage } from "../../../src/extraction/read-page.ts";
import type { Reading } from "../../../src/posting/observation.ts";
import { parseDocument, textDocument } from "../../tools/parse-document.ts";
import { bestTime } from "../thread-time.ts";

const BOARD = "https://board.example/jobs/7";

/** A page of a board, from its body; what its posting is, is told by words alone. */
function likeness(body: string, { title = "", url = BOARD, head = "" } = {}): string | undefined {
  const html = `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
  return looksLike({ document: parseDocument(html), url });
}

const paragraphs = (text: string): string =>
  text
    .split("\n")
    .map((line) => `<p>${line.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</p>`)
    .join("\n");

const json = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe("a posting of another employer", () => {
  const others = {
    "@type": "JobPosting",
    title: "Baker",
    hiringOrganization: { "@type": "Organization", name: "Ovens" },
  };
  it.each<[string, unknown]>([
    ["alone", { "@context": "https://schema.org", ...others }],
    ["in a graph", { "@graph": [{ "@type": "WebSite" }, others] }],
    ["in a list", [[others], { "@type": "BreadcrumbList" }]],
    ["with its type among others", { ...others, "@type": ["Thing", "https://schema.org/JobPosting"] }],
    ["with a name and no more", { ...others, hiringOrganization: "Ovens" }],
    ["that is named after Apple", { ...others, hiringOrganization: { name: "Apple Federal Credit Union" } }],
    ["that is named after Apple too", { ...others, hiringOrganization: { name: "Apple Leisure Group, Inc." } }],
  ])("is told by its structured data %s", (_name, data) => {
    expect(
      likeness("<h1>Baker</h1>", { head: `<script type="application/ld+json">{broken</script>${json(data)}` }),
    ).toBe("other-employer");
  });
  it("is told by microdata", () => {
    const posting = `<div itemscope itemtype="http://schema.org/JobPosting"><h1 itemprop="title">Baker</h1>
      <p itemprop="hiringOrganization" itemscope><span itemprop="name">Ovens</span></p></div>`;
    expect(likeness(posting)).toBe("other-employer");
  });
  it("is not told by data that names no employer, or Apple", () => {
    for (const hiringOrganization of [undefined, { name: "Apple" }, "Apple Inc.", { name: "Apple Retail UK Ltd." }])
      expect(likeness("<h1>Baker</h1>", { head: json({ ...others, hiringOrganization }) })).toBeUndefined();
  });
  it("is told by its words, where it can be applied for", () => {
    const body = `<h1>Baker</h1><h2>What you’ll do</h2><ul><li>Bake</li></ul><h2>Requirements</h2>
      <ul><li>3+ years of baking</li><li>Knowledge of flour</li><li>You like the Apple Watch at work</li></ul>`;
    expect(likeness(`${body}<a href="/apply">Apply now</a>`)).toBe("other-employer");
    expect(likeness(`${body}<p>Ovens is an equal opportunity employer.</p>`)).toBe("other-employer");
    expect(likeness(`<p>Company: Ovens</p>${body}`)).toBe("other-employer");
    expect(likeness(body)).toBeUndefined();
  });
  it("is not an article that tells how to write a posting", () => {
    const body = `<h2>Responsibilities</h2><p>Say what the work is.</p><h2>Requirements</h2><p>Say what you ask for.</p>`;
    expect(likeness(`${body}<a href="/apply">Apply now</a>`)).toBeUndefined();
  });
});

describe("a posting of Apple's in other words", () => {
  const parts = `<h2>✨ The role</h2><p>You tend trees.</p><h2>What we’re looking for</h2><ul><li>Patience</li></ul>`;
  it.each([
    ["a label", `<p><b>Company:</b> Apple</p>${parts}`, ""],
    ["a label on a line of its own", `<dl><dt>Company</dt><dd>Apple</dd></dl>${parts}`, ""],
    ["the name at the top", `<h1>Gardener</h1><p>Apple</p>${parts}`, ""],
    ["the title", parts, "Gardener at Apple | Board"],
    ["another form of title", parts, "Apple hiring Gardener in Cupertino, CA"],
    ["a title with its place", `<h1>Apple Gardener, Orchards in Cupertino, California</h1>${parts}`, ""],
    ["the name at the top, below a menu", `<p>Company</p><p>About us</p><p>Apple</p>${parts}`, ""],
    ["the statement below it", `${parts}<p>Apple is an equal opportunity employer.</p>`, ""],
  ])("is told by its parts, and its employer by %s", (_name, body, title) => {
    expect(likeness(body, { title })).toBe("rewritten");
  });
  it("is not one of an employer that makes things for Apple", () => {
    const body = `<p>Company: Ovens</p>${parts}<ul><li>Experience with Apple HomeKit</li><li>Ability to bake</li></ul>`;
    expect(likeness(body)).toBe("other-employer");
  });
});

describe("a posting without its headings", () => {
  const bullets = "<li>Experience with pruning</li><li>Strong communication skills</li><li>Knowledge of soil</li>";
  it("is told by the sentence that Apple puts below, or by its employer", () => {
    const note = `<p>Note: Apple benefit, compensation and employee stock programs are subject to eligibility requirements.</p>`;
    expect(likeness(`<ul>${bullets}</ul>${note}`)).toBe("headless-copy");
    expect(likeness(`<h1>Gardener</h1><p>Apple</p><ul>${bullets}</ul>`)).toBe("headless-copy");
    expect(likeness(`<ul>${bullets}</ul>`)).toBeUndefined();
    expect(likeness(note)).not.toBe("headless-copy");
  });
});

describe("an article", () => {
  it.each([
    "<h1>Apple is hiring gardeners</h1><p>The company has put up forty jobs since May.</p>",
    "<p>Several postings appeared on Apple's job site.</p>",
    "<p>アップルが日本で採用を増やす。</p>",
  ])("tells of work at Apple: %s", (body) => {
    expect(likeness(body)).toBe("article");
  });
  it.each([
    "<p>Steve Jobs came back to Apple in 1997.</p>",
    "<p>Apple Bank hires clerks.</p>",
    "<p>The new Apple Watch has a round face.</p>",
    "<p>A farm is hiring.</p>",
    "",
  ])("is nothing of the kind: %s", (body) => {
    expect(likeness(body)).toBeUndefined();
  });
  it("is more than one sentence of a long page", () => {
    const long = "<p>The sun shone. It rained. It was warm.</p>".repeat(30);
    expect(likeness(`${long}<p>Apple is hiring.</p>`)).toBeUndefined();
    expect(likeness(`${long}<p>Apple is hiring. Apple pays its staff well.</p>`)).toBe("article");
  });
});

describe("what a page looks like", () => {
  it("is not asked of Apple's own site, nor of its pages in the archive", () => {
    const body = "<p>Apple is hiring.</p>";
    for (const url of [
      "https://jobs.apple.com/en-us/search",
      "https://web.archive.org/web/20240702101112/https://jobs.apple.com/",
    ])
      expect(likeness(body, { url })).toBeUndefined();
  });
  it("is told in time that grows with the page, whatever stands on it", () => {
    const hostile = ["Apple ".repeat(20_000), "strong ".repeat(20_000), ":".repeat(100_000), `${"a ".repeat(50_000)}:`];
    const page = `${hostile.map((text) => `<p>${text}</p>`).join("")}${"<p>Strong x y z</p>".repeat(4000)}`;
    const head = json(Array.from({ length: 50_000 }, () => [[]]));
    const title = "at Apple ".repeat(20_000);
    expect(bestTime(3000, () => void likeness(page, { title, head }))).toBeLessThan(3000);
  });
});

/** Excerpts of real copies and articles, where they stand beside the project; `kind` says what each of them is. */
const COPIES = new URL("../../../../shared/corpus/elsewhere/copies.ndjson", import.meta.url);
const EXPECTED: Readonly<Record<string, string>> = {
  apple_copy_verbatim: "posting",
  apple_copy_llm_rewritten: "rewritten",
  apple_copy_bullets_only: "headless-copy",
  not_a_posting_article_about_apple_jobs: "article",
};

interface Copy {
  readonly kind: string;
  readonly url: string;
  readonly text: string;
}

describe.runIf(existsSync(COPIES))("real copies and articles", () => {
  const lines = existsSync(COPIES) ? readFileSync(COPIES, "utf8").split("\n") : [];
  const copies = lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as Copy);
  const told = (reading: Reading) => (reading.kind === "not-a-posting" ? reading.looksLike : reading.kind);

  it.each(copies)("$kind at $url", ({ kind, url, text }) => {
    expect(told(readPage({ document: textDocument(text), url })), "as plain text").toBe(EXPECTED[kind]);
    const document = parseDocument(`<!doctype html><title></title><main>${paragraphs(text)}</main>`);
    expect(told(readPage({ document, url })), "as paragraphs").toBe(EXPECTED[kind]);
  });
});
