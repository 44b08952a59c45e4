import { originalPostingAddress, parseArchivedAddress } from "../posting/address.ts";
import type { LooksLike } from "../posting/observation.ts";
import { employerInWords } from "./elsewhere/employer-in-words.ts";
import { isAppleName } from "./elsewhere/employer-name.ts";
import { isPostingShaped, shapeOf } from "./elsewhere/posting-shape.ts";
import { tellsOfWorkAtApple } from "./elsewhere/telling.ts";
import { structuredEmployers } from "./elsewhere/structured-employers.ts";
import type { Page } from "./page.ts";
import { foldItem, readLine } from "./words/read-items.ts";
import { readTextLines } from "./words/text-lines.ts";

/** Lines and letters of a line that are looked at: more than any posting has. */
const MOST_LINES = 5000;
const LONGEST = 2000;

/**
 * Sentences that stand under Apple's postings and that nobody who puts a posting into other words keeps. Seen from 2022
 * to 2026.
 */
const APPLES_OWN =
  /\bApple benefit, compensation and employee stock programs are subject to eligibility\b|\bAt Apple, base pay is one part of our total compensation\b/;

/**
 * What a page is that was not read as a posting of Apple's: told by how postings and articles are written, never by
 * the site. Nothing where the words tell nothing.
 */
export function looksLike({ document, url }: Page): LooksLike | undefined {
  if (!document.body || isOfApplesSite(url)) return undefined;
  const employers = structuredEmployers(document);
  const isOthers = employers.length > 0 && employers.every((name) => name !== "" && !isAppleName(name));
  if (isOthers) return "other-employer";

  const lines = readTextLines(document.body, {
    skip: ({ tagName }) => tagName === "NAV" || tagName === "FOOTER",
    most: MOST_LINES,
  })
    .slice(0, MOST_LINES)
    .map(({ text }) => foldItem(text.slice(0, LONGEST)))
    .filter((line) => line !== "");
  const titles = [document.title, ...headlines(document)];
  const shape = shapeOf(lines);
  const isShaped = isPostingShaped(shape);
  const employer = employers.some(isAppleName) ? "apple" : employerInWords(titles, lines);

  if (shape.requirements >= 2 && lines.some((line) => APPLES_OWN.test(line))) return "headless-copy";
  if (employer === "apple" && isShaped) return "rewritten";
  if (employer === "apple" && shape.requirements >= 3) return "headless-copy";
  if (employer !== "apple" && isShaped && isOffered(document, shape.requirements, employer)) return "other-employer";
  return tellsOfWorkAtApple([...titles, ...lines]) ? "article" : undefined;
}

function isOfApplesSite(url: string): boolean {
  const original = parseArchivedAddress(url)?.url ?? url;
  if (originalPostingAddress(url)) return true;
  return URL.canParse(original) && new URL(original).hostname === "jobs.apple.com";
}

function headlines(document: Document): string[] {
  return [...document.querySelectorAll("h1")].slice(0, 5).flatMap((heading) => readLine(heading) ?? []);
}

/** Whether somebody can be hired by it: it asks for something, and says who hires or where to apply. */
function isOffered(document: Document, requirements: number, employer: "other" | undefined): boolean {
  if (requirements < 2) return false;
  if (employer === "other") return true;
  const controls = [...document.querySelectorAll("a, button, input[type=submit]")].slice(0, 2000);
  return controls.some((control) => {
    const words = (control.textContent || control.getAttribute("value") || "").slice(0, 80);
    return APPLY.test(words.replace(/\s+/gu, " ").trim());
  });
}

const APPLY =
  /^(?:quick |easy )?apply(?: now| here| online| today| for this (?:job|role|position)| on company (?:web)?site| with .{1,30})?$|^(?:jetzt |online )?bewerben|^postuler\b|^inscribirse|^candidati|^solliciteer|^応募する|^申请职位|^지원하기/iu;
