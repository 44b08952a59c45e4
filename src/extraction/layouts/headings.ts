import { parsePostingAddress } from "../../posting/address.ts";
import type { Header } from "../../posting/header.ts";
import { wordsOf, type PageSections } from "../../posting/sections.ts";
import { readByline, readPlaceList, readTitle, titleBeside } from "../headed/byline.ts";
import { readHeadedLines } from "../headed/read-headed-lines.ts";
import { postingRoot, readShownLines } from "../headed/shown-lines.ts";
import { untilNextPosting } from "../headed/until-next-posting.ts";
import type { TextLine } from "../words/text-lines.ts";
import type { Layout } from "./layout.ts";

/**
 * A posting by the visible words of its headings, whatever the markup: the safety net for designs to come, and the
 * reader of copies on other sites. Only where a role number of Apple's form, or Apple's own legal words, say that it is
 * Apple's posting.
 */
export const headings: Layout = {
  name: "headings",
  find({ document, url }) {
    if (!document.body) return undefined;
    const address = parsePostingAddress(url);
    const pageLanguage = document.documentElement.getAttribute("lang") ?? undefined;
    const shown = readShownLines(postingRoot(document), address !== undefined);
    const lines = untilNextPosting(shown);
    const { facts, sections, start } = readHeadedLines(lines, {
      locale: address?.locale ?? pageLanguage?.toLowerCase(),
      isOnSite: address !== undefined,
    });
    const isApples =
      address !== undefined || /(?<!\d)(?:200|114)\d{6}/.test(facts.identifier ?? "") || saysApple(sections);
    if (!isApples || !isPosting(sections)) return undefined;
    const other = shown[lines.length];
    const title =
      (address || !other ? undefined : titleBeside(other, lines.slice(0, start))) ?? readTitle(document, lines);
    const header: Header = {
      title,
      identifiers: facts.identifier ? [facts.identifier] : undefined,
      language: languageAt(lines[start]),
      pageLanguage,
      datePosted: facts.datePosted,
      workHours: facts.workHours,
      homeOffice: facts.homeOffice,
      ...readByline(lines, { title, end: start, isOnSite: address !== undefined }),
    };
    const places = readPlaceList(document, other?.element);
    if (places) return { header: { ...header, jobLocation: places }, sections };
    return { header, sections };
  },
};

/** The language that the text is marked with, where it is other than the page's own. */
function languageAt(line: TextLine | undefined): string | undefined {
  const marked = line?.element.closest("[lang]");
  return marked && marked.tagName !== "HTML" ? (marked.getAttribute("lang") ?? undefined) : undefined;
}

/** Sentences that stand under Apple's postings and no other employer's. */
function saysApple({ payAndBenefits, equalOpportunity }: PageSections): boolean {
  const legal = `${wordsOf(payAndBenefits)}\n${wordsOf(equalOpportunity)}`;
  return /^At Apple, base pay is one part of\b|^Apple is an equal opportunity employer\b/im.test(legal);
}

function isPosting(sections: PageSections): boolean {
  const { minimumQualifications, keyQualifications, preferredQualifications, summary, description } = sections;
  const asks = minimumQualifications ?? keyQualifications ?? preferredQualifications ?? sections.educationAndExperience;
  return Boolean(asks ? (summary ?? description) : summary && description);
}
