// @vitest-environment happy-dom
import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Answer, answerKey, type AnswerValue } from "../../../../src/collection/answers/answer.ts";
import { answerBookOf } from "../../../../src/comparison/answers/answer-book.ts";
import { NOTHING_WEIGHED, withWeight } from "../../../../src/comparison/decide/weighing.ts";
import { fitOf } from "../../../../src/comparison/fit/fit.ts";
import { withBound } from "../../../../src/comparison/filters/choice.ts";
import { REPORT_STYLE, REPORT_STYLE_HASH } from "../../../../src/exports/report/report-style.ts";
import { writeReport } from "../../../../src/exports/report/write-report.ts";
import { requirementRows } from "../../../../src/ui/library/compare/requirement-rows.ts";
import { skillRows } from "../../../../src/ui/library/compare/skill-rows.ts";
import { reportOf } from "../../../../src/ui/library/report/report-of.ts";
import type { PostingHistory } from "../../../../src/collection/collection.ts";
import { english, mine, NOW, sampleRole } from "../../sample-roles.ts";
import { HOSTILE_TRIPLES, hostileText } from "../hostile-texts.ts";

const years = (amount: number) => ({ years: amount, alternatives: [], statements: [] });
const kiln = sampleRole("1", {
  posting: {
    title: "Kiln Engineer",
    inLanguage: "en-IE",
    baseSalary: [{ minValue: 40, maxValue: 50, currency: "EUR", unitText: "HOUR" }],
    workHours: 38,
    qualifications: ["Fires kilns"],
    skills: [{ name: "Rust", requirement: "minimum" }],
    experienceRequirements: years(5),
  },
  observation: {
    provenance: { experienceRequirements: [{ section: "minimumQualifications", quote: "5 years at the kiln" }] },
  },
  mine: mine({ notes: "Call back.", stars: 4 }),
});
const loom = sampleRole("2", {
  posting: { title: "Loom Lead", qualifications: ["Minds looms"], experienceRequirements: years(2) },
  problems: [{ field: "workHours", detail: "" }],
});
const gone = sampleRole("3", { posting: { title: "Quay Master", experienceRequirements: years(9) } });

function reportPage(
  histories: readonly PostingHistory[],
  withMine = false,
  weighing = NOTHING_WEIGHED,
  fit: Parameters<typeof reportOf>[1] = () => undefined,
) {
  const roles = histories.map(({ record, snapshots: [snapshot] }) => ({ record, snapshot }));
  const snapshots = roles.flatMap(({ snapshot }) => snapshot ?? []);
  const asked = { requirements: requirementRows(snapshots, english), skills: skillRows(snapshots) };
  const own = histories.map(({ record }) => record);
  return writeReport(reportOf({ roles, own, asked, weighing }, fit, withMine, NOW, english), english);
}
const read = (text: string) => new DOMParser().parseFromString(text, "text/html");
const said = (element: Element | null | undefined) => element?.textContent ?? "";
const headings = (page: Document) => [...page.querySelectorAll("h2")].map(said);
const rowOf = (page: Document, label: string) => {
  const row = [...page.querySelectorAll("tbody tr")].find((tr) => said(tr.querySelector("th")).startsWith(label));
  return [...(row?.querySelectorAll("td") ?? [])].map(said);
};

const asking = (bullet: string) => {
  const [snapshot] = sampleRole("9", { posting: { qualifications: [bullet] } }).snapshots;
  if (!snapshot) throw new Error("no words");
  return snapshot.observation;
};
const [prunes, loomWords] = [asking("Prunes apples"), asking("Minds looms")];
const answerOf = (words: string, value: AnswerValue): Answer => ({
  kind: "requirement",
  words,
  key: answerKey({ kind: "requirement", words }),
  value: { value, at: NOW },
});
const met = answerBookOf([answerOf("Prunes apples", "met"), answerOf("Minds looms", "gap")]);

describe("a report", () => {
  it("tells facts, pay, requirements and skills, and where they were read", () => {
    const page = read(reportPage([kiln, loom]));
    expect(said(page.querySelector("h1"))).toBe("Comparison of roles, Nov 21, 2026");
    expect(headings(page)).toEqual([
      "Base pay a year (Euro)",
      "Facts",
      "Requirements asked by one",
      "Skills named by one",
      "Where it was read",
    ]);
    expect(rowOf(page, "Hours")).toEqual(["38 a week", "Could not be read"]);
    expect(rowOf(page, "Team")).toEqual(["Not stated", "Not stated"]);
    expect(rowOf(page, "Experience")).toEqual(["5 yearsmost“5 years at the kiln”", "2 yearsfewest"]);
    expect(rowOf(page, "Fires kilns")).toEqual(["required", "not asked for"]);
    expect(rowOf(page, "Rust")).toEqual(["required", "not named"]);
    expect(rowOf(page, "Kiln Engineer").join(" ")).toContain("€40–€50 an hour × 38 hours a week, as stated");
    expect(page.querySelectorAll(".bar rect.pay")).toHaveLength(1);
    expect(said(page.querySelector(".sources li"))).toBe("Kiln Engineer · 1 · Last seen Nov 20, 2026");
    expect(page.querySelector(".sources a")?.getAttribute("href")).toMatch(/^https:\/\/jobs\.apple\.com\//);
    expect(page.querySelector("thead span")?.getAttribute("lang")).toBe("en-IE");
  });

  it("leaves out what is the user's own, unless asked, and says so", () => {
    const weighing = withWeight(NOTHING_WEIGHED, "stars", 3);
    const bare = reportPage([kiln, loom], false, weighing);
    expect(bare).not.toMatch(/Call back|4 of 5/);
    expect(bare).toContain("Status, stars, answers and private notes are left out");
    const whole = reportPage([kiln, loom], true, weighing);
    expect(whole).toContain("Call back.");
    expect(whole).toContain("4 of 5 stars");
    expect(whole).not.toContain("left out");
  });

  it("tells neither stars nor fit by scores, nor by who comes first or would", () => {
    const fewYears = withWeight(NOTHING_WEIGHED, "years", 1);
    const weighing = withWeight(withWeight(fewYears, "stars", 5), "fit", 5);
    const fit = ({ key }: { readonly key: string }) => fitOf(key === "1" ? prunes : loomWords, met);
    const starred = (stars: number) => [
      sampleRole("1", { posting: { title: "Kiln Engineer", experienceRequirements: years(5) }, mine: mine({ stars }) }),
      loom,
    ];
    const whole = read(reportPage(starred(5), true, weighing, fit));
    expect(said(whole.querySelector(".first"))).toMatch(/^Kiln Engineer comes first/);
    expect(whole.body.textContent).toContain("Met: “Prunes apples”");
    const bare = reportPage(starred(5), false, weighing, fit);
    expect(bare).toBe(reportPage(starred(1), false, fewYears));
    expect(said(read(bare).querySelector(".first"))).toBe("Loom Lead comes first, and no single weight changes that.");
    expect(headings(read(reportPage(starred(5), false, withWeight(NOTHING_WEIGHED, "stars", 5))))).not.toContain(
      "Ranking",
    );
  });

  it("tells what was weighed, what came of it and who fell out", () => {
    const weighing = {
      ...withWeight(NOTHING_WEIGHED, "years", 2),
      musts: withBound(NOTHING_WEIGHED.musts, "years", { limit: 6, scale: "", unsaid: true }),
    };
    const page = read(reportPage([kiln, loom, gone], false, weighing));
    expect(said(page.querySelector(".first"))).toBe("Loom Lead comes first, and no single weight changes that.");
    expect(page.body.textContent).toContain("What matters to me: Few years asked for 2");
    expect(headings(page).slice(0, 2)).toEqual(["Ranking", "Taken out by must-haves: 1"]);
    expect(page.body.textContent).toContain("Quay MasterExperience. Must be: Up to 6 years");
    const [rank, score] = rowOf(page, "Kiln Engineer");
    expect([rank, score]).toEqual(["2", "0"]);
    expect(headings(read(reportPage([kiln, loom])))).not.toContain("Ranking");
  });

  it("marks as a posting's language only what the posting says, and not our words nor the user's", () => {
    const kura = sampleRole("4", {
      posting: {
        inLanguage: "ja-JP",
        employmentUnit: "果樹園",
        experienceRequirements: years(5),
        qualifications: ["梨"],
      },
      mine: mine({ notes: "Call back." }),
    });
    const page = read(reportPage([kura, loom], true));
    const languageOf = (text: string) =>
      [...page.querySelectorAll("td p")].find((line) => said(line) === text)?.getAttribute("lang") ?? "none";
    expect(["果樹園", "5 years", "Call back.", "required"].map(languageOf)).toEqual(["ja-JP", "none", "none", "none"]);
  });

  it("runs and loads nothing, and names its own style", () => {
    const page = read(reportPage([kiln, loom]));
    expect(REPORT_STYLE_HASH).toBe(`sha256-${createHash("sha256").update(REPORT_STYLE).digest("base64")}`);
    const policy = page.querySelector("meta[http-equiv=Content-Security-Policy]")?.getAttribute("content");
    expect(policy).toBe(`default-src 'none'; style-src '${REPORT_STYLE_HASH}'; base-uri 'none'; form-action 'none'`);
    expect(page.querySelectorAll("script, link, img, iframe, [style], [src], [onclick]")).toHaveLength(0);
    expect(REPORT_STYLE).toMatch(/@media print[\s\S]*break-inside: avoid/);
    expect(REPORT_STYLE).toContain("prefers-color-scheme: dark");
  });

  it("shows every text as text, whatever is in it", () => {
    const OURS = new Set(
      "html head meta title style body main h1 h2 p section div table thead tbody tr th td span blockquote ul ol li a svg rect".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (title, bullet, notes) => {
        const hostile = sampleRole("1", {
          posting: {
            title,
            employmentUnit: bullet,
            qualifications: [bullet],
            inLanguage: notes,
            url: `javascript:${bullet}`,
            jobLocation: [{ name: bullet }],
            skills: [{ name: title, requirement: "minimum" }],
            experienceRequirements: years(3),
            baseSalary: [{ minValue: 1, maxValue: 2, currency: "USD", unitText: "YEAR", place: bullet }],
          },
          observation: {
            provenance: { experienceRequirements: [{ section: "minimumQualifications", quote: bullet }] },
          },
          mine: mine({ notes }),
        });
        const text = reportPage([hostile, loom], true, withWeight(NOTHING_WEIGHED, "years", 1));
        expect(text.isWellFormed()).toBe(true);
        const all = [...read(text).querySelectorAll("*")];
        expect(all.filter(({ localName }) => !OURS.has(localName)).map(({ localName }) => localName)).toEqual([]);
        const marks = new Set(all.flatMap((element) => element.getAttributeNames()));
        expect([...marks].filter((name) => /^on|style|src/.test(name))).toEqual([]);
        const links = all.flatMap((element) => element.getAttribute("href") ?? []);
        expect(links.filter((href) => !href.startsWith("https://jobs.apple.com/"))).toEqual([]);
      }),
      { numRuns: 40, examples: HOSTILE_TRIPLES },
    );
  });
});
