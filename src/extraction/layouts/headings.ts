import { parsePostingAddress } from "../../posting/address.ts";
import type { Header } from "../../posting/header.ts";
import type { PageSections } from "../../posting/sections.ts";
import { readHeadedLines } from "../words/headed-lines.ts";
import { findHeading } from "../words/heading-words.ts";
import { readByline, readTitle } from "../words/byline.ts";
import { readTextLines } from "../words/text-lines.ts";
import type { Layout } from "./layout.ts";

/**
 * A posting by the visible words of its headings, whatever the markup: the safety net for designs to come, and the
 * reader of copies on other sites. Only where a role number of Apple's form says that it is Apple's posting.
 */
export const headings: Layout = {
  name: "headings",
  shown: true,
  find({ document, url }) {
    if (!document.body) return undefined;
    const lines = readTextLines(document.body, isAround, keepsLineBreaks);
    const { facts, sections } = readHeadedLines(lines);
    const numbered = /\d{9}/.test(facts.identifier ?? "") || parsePostingAddress(url) !== undefined;
    if (!numbered || !isPosting(sections)) return undefined;
    const header: Header = {
      title: readTitle(document),
      identifiers: facts.identifier ? [facts.identifier] : undefined,
      pageLanguage: document.documentElement.getAttribute("lang") ?? undefined,
      datePosted: facts.datePosted,
      workHours: facts.workHours,
      homeOffice: facts.homeOffice,
      jobLocation: readByline(lines, readTitle(document)),
    };
    return { header, sections };
  },
};

/** What stands around a posting and is none of it. */
const isAround = (element: Element): boolean => /^(?:NAV|ASIDE|FOOTER|FORM)$/.test(element.tagName);

/** Line breaks are shown in preformatted text, and meant in text that carries its headings as lines (Markdown). */
function keepsLineBreaks(text: Node): boolean {
  const value = text.nodeValue ?? "";
  if (!/\S[^\S\n]*\n/.test(value)) return false;
  if (text.parentElement?.closest('pre, [style*="pre-line"], [style*="pre-wrap"]')) return true;
  return value.split("\n").some((line) => findHeading(line) !== undefined);
}

function isPosting(sections: PageSections): boolean {
  const { minimumQualifications, keyQualifications, preferredQualifications, summary, description } = sections;
  const asks = minimumQualifications ?? keyQualifications ?? preferredQualifications;
  return Boolean(asks ? (summary ?? description) : summary && description);
}
