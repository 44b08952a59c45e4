import { parsePostingAddress } from "../../posting/address.ts";

/** A role in a list of results. */
export interface SearchResult {
  /** Role number as the list has it: with the code of a place on today's pages, without one on older ones. */
  readonly identifier: string;
  /** The title, which leads to the posting. */
  readonly link: Element;
}

/**
 * Where a list of results stands: the table of 2018 to 2025, today's list. Should both names be gone, the main part of
 * the page: on a search page a link to a posting is a result. (Captured in November 2024 and September 2026.)
 */
const LISTS = ["#tblResultSet", "#search-job-list", "main"];

/**
 * The roles that a search page lists, in its order, each once. The number is taken from the link: of the ids it stands
 * in, "jotTitle_PIPE-200…" and "search-…-200…-3350-1", one ends in the place and the other in the number of the row.
 * A row has more links to its posting ("See full role description"); the first one is its title.
 * @param url The page's own address, which the addresses of its links may be relative to.
 */
export function findResults(document: Document, url: string): readonly SearchResult[] {
  let list: Element | null = null;
  for (const selector of LISTS) list ??= document.querySelector(selector);
  const found = new Map<string, SearchResult>();
  for (const link of list?.querySelectorAll('a[href*="/details/"]') ?? []) {
    const identifier = roleNumberOf(link, url);
    if (identifier && !found.has(identifier)) found.set(identifier, { identifier, link });
  }
  return [...found.values()];
}

/** The role number of the posting that a link leads to; nothing where it leads elsewhere. */
export function roleNumberOf(link: Element, url: string): string | undefined {
  const href = link.getAttribute("href") ?? "";
  return URL.canParse(href, url) ? parsePostingAddress(new URL(href, url).href)?.identifier : undefined;
}
