// @vitest-environment happy-dom
import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { html } from "../../../src/exports/html.ts";
import { PAGE_STYLE, PAGE_STYLE_HASH } from "../../../src/exports/html/page-style.ts";
import { mine, sampleRole } from "../sample-roles.ts";
import { fullRole, withEarlier } from "./full-role.ts";
import { HOSTILE_TRIPLES, hostileText } from "./hostile-texts.ts";
import { textOf } from "./written.ts";

const read = (text: string) => new DOMParser().parseFromString(text, "text/html");
const said = (element: Element | null | undefined) => element?.textContent ?? "";
const factOf = (document: Document, label: string) => {
  const term = [...document.querySelectorAll("dt")].find((element) => said(element) === label);
  return [...(term?.parentElement?.querySelectorAll("dd") ?? [])].map(said);
};
/** What there may be on the page; what is not of ours could only have come out of a text. */
const OURS = new Set(
  "html head meta title style body header h1 nav ol li a main article h2 p dl div dt dd h3 ul details summary".split(
    " ",
  ),
);
const kept = (text: string) =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(/(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]/gu, "");

describe("the HTML export", () => {
  it("tells the facts in words, and the words of the posting", async () => {
    const document = read(await textOf(html, [fullRole()]));
    expect(document.documentElement.lang).toBe("en-US");
    expect(document.documentElement.dir).toBe("ltr");
    expect(said(document.querySelector("h1"))).toBe("Postings as of Nov 21, 2026");
    expect(said(document.querySelector("h2"))).toBe("Kiln Engineer");
    expect(document.querySelector("h2")?.lang).toBe("en-IE");
    expect(document.querySelector("article a")?.getAttribute("href")).toMatch(/^https:\/\/jobs\.apple\.com\//);
    expect(factOf(document, "Base pay")).toEqual(["€41.20–€63.75 an hour"]);
    expect(factOf(document, "Places")).toEqual(["Cork, Munster, Ireland", "Shop at the Quay, Cork"]);
    expect(factOf(document, "Skills")).toEqual(["Awl", "Loom preferred", "Pen mentioned"]);
    expect(factOf(document, "My notes")).toEqual(["Call back.", "Ask for clay."]);
    const points = [...document.querySelectorAll("h3 + ul")].map((list) => [...list.children].map(said));
    expect(points).toContainEqual(["Fire the kiln", "Keep it warm"]);
  });

  it("writes paragraphs as such, and points as a list", async () => {
    const sections = { summary: { items: ["One.", "Two."], layout: "sectioned" } };
    const document = read(await textOf(html, [sampleRole("1", { observation: { sections } })]));
    expect([...document.querySelectorAll("article > p:not(.seen)")].map(said)).toEqual(["One.", "Two."]);
    expect(document.querySelectorAll("li")).toHaveLength(0);
  });

  it("never mixes up what is not stated and what could not be read, nor hides a contradiction", async () => {
    const problems = [
      { field: "baseSalary", detail: "" },
      { field: "workHours", detail: "", contradiction: "38" },
    ] as const;
    const document = read(await textOf(html, [sampleRole("1", { posting: { workHours: 40 }, problems })]));
    expect(factOf(document, "Base pay")).toEqual(["Could not be read"]);
    expect(factOf(document, "Team")).toEqual(["Not stated"]);
    expect(factOf(document, "Hours")).toEqual(["40 a week", "The page also says: 38"]);
  });

  it("leaves out the user's side and earlier versions unless asked", async () => {
    const role = withEarlier(fullRole(), "Sweep the kiln");
    const bare = await textOf(html, [role], { withNotes: false, withHistory: false });
    expect(bare).not.toMatch(/Call back|My status|stars|Sweep|details>/);
    const whole = read(await textOf(html, [role]));
    expect(said(whole.querySelector("details"))).toContain("Sweep the kiln");
    expect(said(whole.querySelector("details summary"))).toBe("jobs.apple.com/en-us, Nov 13, 2026 to Nov 13, 2026");
  });

  it("runs and loads nothing, and names its own style", async () => {
    const text = await textOf(html, [fullRole()]);
    expect(PAGE_STYLE_HASH).toBe(`sha256-${createHash("sha256").update(PAGE_STYLE).digest("base64")}`);
    const policy = read(text).querySelector("meta[http-equiv=Content-Security-Policy]")?.getAttribute("content");
    expect(policy).toBe(`default-src 'none'; style-src '${PAGE_STYLE_HASH}'; base-uri 'none'; form-action 'none'`);
    expect(read(text).querySelectorAll("script, link, img, iframe, [style], [src]")).toHaveLength(0);
    expect(said(read(text).querySelector("style"))).toBe(PAGE_STYLE);
    expect(PAGE_STYLE).toContain("@media print");
  });

  it("links to pages alone, whatever stands where an address should", async () => {
    const urls = [
      "javascript:alert(1)",
      "data:text/html,x",
      'https://a.example/"onclick="x',
      " https://a.example",
      "x",
    ];
    const document = read(
      await textOf(
        html,
        urls.map((url, at) => sampleRole(String(at), { posting: { url } })),
      ),
    );
    const hrefs = [...document.querySelectorAll("article a")].map((link) => link.getAttribute("href"));
    expect(hrefs).toEqual(["https://a.example/%22onclick=%22x"]);
  });

  it("is marked with a language only where that is one", async () => {
    const languages = ["de", "x'onclick='y", "", "_", "ja-JP"];
    const roles = languages.map((inLanguage, at) => sampleRole(String(at), { posting: { inLanguage } }));
    const marked = [...read(await textOf(html, roles)).querySelectorAll("h2")].map((title) =>
      title.getAttribute("lang"),
    );
    expect(marked).toEqual(["de", null, null, null, "ja-JP"]);
  });

  it("shows every text as text, whatever is in it", async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, hostileText, async (title, bullet, notes) => {
        const role = sampleRole("1", {
          posting: { title, employmentUnit: bullet, responsibilities: [bullet], inLanguage: notes },
          mine: mine({ notes }),
        });
        const text = await textOf(html, [role, role]);
        expect(text.isWellFormed()).toBe(true);
        const document = read(text);
        const all = [...document.querySelectorAll("*")];
        expect(all.filter(({ localName }) => !OURS.has(localName)).map(({ localName }) => localName)).toEqual([]);
        const marks = new Set(all.flatMap((element) => element.getAttributeNames()));
        expect([...marks].filter((name) => /^on|style|src/.test(name))).toEqual([]);
        expect(said(document.querySelector("h2"))).toBe(kept(title));
        expect(said(document.querySelector("article li"))).toBe(kept(bullet));
        expect(factOf(document, "My notes").join("\n")).toBe(kept(notes));
      }),
      { numRuns: 60, examples: HOSTILE_TRIPLES },
    );
  });
});
