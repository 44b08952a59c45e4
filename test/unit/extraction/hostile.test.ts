import { describe, expect, it } from "vitest";
import { readPage } from "../../../src/extraction/read-page.ts";
import { readWords } from "../../../src/extraction/read-words.ts";
import type { Header } from "../../../src/posting/header.ts";
import { SECTION_NAMES, type Section, type SectionName } from "../../../src/posting/sections.ts";
import { textDocument } from "../../tools/parse-document.ts";
import { bestTime } from "../thread-time.ts";
import { POSTING_URL } from "./page-of.ts";

/** Characters of each text. */
const SIZE = 300_000;
/** ms: six times what Chromium has for 2 MB, in which the time that grows with the square is told from any other. */
const LIMIT = 300;

/** Each is made to be gone through again and again by a rule that looks for what it begins with. */
const PATTERNS = [
  ..."a|(|)|[|{|<|&|&#|/|\\|*|**|#|-|–|.|,|:|;|'|\"|$|€|1|1,|0.|9|月|年|学|：| |\t|\u00A0|\u3000|\u200B|\uD800|À|ß|i̇".split(
    "|",
  ),
  "between $1,",
  "between $1,000 and ",
  "between 1 and 1 and ",
  "The base pay range for this role is ",
  "base pay range 1",
  "5+ years ",
  "5-7 years of experience or ",
  "five (5) years ",
  "years of ",
  "minimum of ",
  "at least ",
  "or more ",
  "BS, MS, ",
  "BS/MS/PhD or ",
  "Bachelor's degree in ",
  "degree in a, b, ",
  "equivalent ",
  "or equivalent practical experience ",
  "related field or ",
  "C/C++/",
  "C, ",
  "AWS ",
  "Amazon Web ",
  ".NET.",
  "ARM Cortex-M/",
  "Go or R or ",
  "preferred ",
  "is a plus, ",
  "not for a specific ",
  "for future openings ",
  "considered ",
  "travel up to ",
  "25% ",
  "fluent in English and ",
  "Deutsch und ",
  "英語、",
  "5年以上の",
  "publications in ",
  "full-time, ",
  "Posted: ",
  "Posted:\n",
  "Role Number: 200900001 ",
  "Role Number:\n200900001\n",
  "Weekly Hours: 40 ",
  "Summary",
  "Summary\n",
  "Summary Summary ",
  "DescriptionDescription",
  "Description\n\n",
  "**Summary**",
  "Minimum Qualifications\nMinimum Qualifications\n",
  "United States, ",
  "Cupertino, California, United States\n",
  "a, ",
  "ÃÂâ",
  "â€",
  "Jan 1, 2024 ",
  "2024-01-",
  "<br>",
  "<b>Summary</b>",
  "- - ",
  "- \n",
  "\n",
  "\r\n\r\n",
  "Apple is an equal opportunity employer ",
  "Submit Resume ",
  "A. b! ",
  "e.g. ",
  "Ph.D. ",
  "a ".repeat(700),
];

const textOf = (pattern: string) => pattern.repeat(Math.ceil(SIZE / pattern.length)).slice(0, SIZE);
const shown = (pattern: string) => (pattern.length > 40 ? `${pattern.slice(0, 12)}…` : pattern);
const cases = PATTERNS.map((pattern) => [JSON.stringify(shown(pattern)), pattern] as const);

const timeOf = (work: () => unknown) => bestTime(LIMIT, () => void work());

describe("a text made to run away", { timeout: 60_000 }, () => {
  it.each(cases)("%s, as the words of every section", (_, pattern) => {
    const text = textOf(pattern);
    const section: Section = { items: text.split("\n").filter((item) => item.trim() !== ""), layout: "headings" };
    const sections = Object.fromEntries(SECTION_NAMES.map((name): [SectionName, Section] => [name, section]));
    expect(timeOf(() => readWords({ url: POSTING_URL, layout: "x", header: {}, sections }))).toBeLessThan(LIMIT);
  });

  it.each(cases)("%s, around the title", (_, pattern) => {
    const words = textOf(pattern);
    const place = { name: words, addressCountry: words };
    const header: Header = {
      title: words,
      identifiers: [words],
      employmentUnit: words,
      language: words,
      pageLanguage: words,
      datePosted: words,
      datePostedMachine: words,
      jobLocation: [{ words, place }],
      workHours: words,
      homeOffice: words,
    };
    const sections = { header: { items: [words], layout: "x" } };
    expect(timeOf(() => readWords({ url: POSTING_URL, layout: "x", header, sections }))).toBeLessThan(LIMIT);
  });

  it.each(cases)("%s, as a plain text, on Apple's site and on another", (_, pattern) => {
    const document = textDocument(`Orchard Engineer\nSummary\nTrees.\nDescription\n${textOf(pattern)}`);
    for (const url of [POSTING_URL, "https://jobs.example.org/job/17"])
      expect(timeOf(() => readPage({ document, url }))).toBeLessThan(LIMIT);
  });
});
