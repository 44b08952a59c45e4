import { SECTION_NAMES, type Sections } from "../../posting/sections.ts";
import { escapeMarkup } from "../escape-markup.ts";
import { oneLine } from "../plain-text.ts";
import { PROSE_SECTIONS } from "../prose-sections.ts";

/**
 * The words of a posting in the simple HTML that Google asks for, in the order of the page, without headings: those of
 * the page are not kept, and ours may be in another language. Nothing where there are no words.
 */
export function descriptionOf(sections: Sections): string | undefined {
  const blocks = SECTION_NAMES.flatMap((name) => {
    const items = name === "header" ? [] : (sections[name]?.items ?? []).map((item) => escapeMarkup(oneLine(item)));
    if (items.length === 0) return [];
    return PROSE_SECTIONS.has(name)
      ? items.map((item) => `<p>${item}</p>`)
      : [`<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`];
  });
  return blocks.length > 0 ? blocks.join("") : undefined;
}
