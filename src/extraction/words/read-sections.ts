import type { PageSections, Section } from "../../posting/sections.ts";
import type { PostingBox } from "./posting-box.ts";
import { readItems } from "./read-items.ts";

/** Where each section's words may stand: ids of elements, the most exact first. */
export type SectionIds = { readonly [K in keyof PageSections]?: readonly string[] };

/** Headings are no part of a section's words. */
export const isHeading = ({ tagName }: Element): boolean => HEADINGS.has(tagName);

const HEADINGS = new Set(["H1", "H2", "H3", "H4", "H5", "H6", "ASIDE"]);

/** Reads each section from the first of its ids that holds visible words. */
export function readSections(box: PostingBox, ids: SectionIds, layout: string): PageSections {
  const sections: Record<string, Section> = {};
  for (const [name, candidates] of Object.entries(ids)) {
    for (const id of candidates) {
      const element = box.byId(id);
      const items = element && box.isShown(element) ? readItems(element, isHeading) : [];
      if (items.length === 0) continue;
      sections[name] = { items, layout, selector: `#${id}` };
      break;
    }
  }
  return sections;
}
