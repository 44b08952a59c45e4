import type { PostingWords } from "../../../../src/posting/posting-words.ts";
import type { SectionName } from "../../../../src/posting/sections.ts";
import { POSTING_URL } from "../page-of.ts";

/** The words of a posting that has these sections, each a list of items. */
export function wordsWith(
  items: Partial<Record<SectionName, readonly string[]>>,
  title = "Orchard Engineer",
): PostingWords {
  const sections = Object.fromEntries(
    Object.entries(items).map(([name, list]) => [name, { items: list, layout: "classic" }]),
  );
  return { url: POSTING_URL, layout: "classic", header: { title }, sections };
}

/** The value that a field has read; throws where it could not read what is there. */
export function valueOf<T>(read: { readonly value: T } | { readonly unread: string } | undefined): T | undefined {
  if (read && "unread" in read) throw new Error(`Not read: ${read.unread}`);
  return read?.value;
}
