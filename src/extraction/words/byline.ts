import type { ShownPlace } from "../../posting/header.ts";
import { foldItem, readLine } from "./read-items.ts";
import type { TextLine } from "./text-lines.ts";

/** The title by the page's first heading, else by the name of the document without the site's. */
export function readTitle(document: Document): string | undefined {
  const heading = readLine(document.querySelector("h1"));
  return heading ?? (document.title.replace(/\s+- (?:Jobs - )?(?:Careers|Jobs) at Apple.*$/, "").trim() || undefined);
}

/**
 * The place as a board shows it under the title, beside the employer: "Apple · Seattle". Its parts are the board's
 * own ("Cupertino, CA"), so no more is claimed than its name.
 */
export function readByline(lines: readonly TextLine[], title: string | undefined): ShownPlace[] | undefined {
  const below = lines.findIndex(({ text }) => foldItem(text) === title) + 1;
  const byline = below > 0 ? foldItem(lines[below]?.text ?? "") : "";
  const parts = byline.split(/\s*[·|•–—]\s*/).filter((part) => part !== "");
  const [place, ...more] = parts.filter((part) => part !== "Apple");
  if (!place || more.length > 0 || parts.length !== 2) return undefined;
  return [{ words: place, place: { name: place } }];
}
