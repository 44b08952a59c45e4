import type { Header } from "../posting/header.ts";
import { wordsOf, type PageSections, type Section } from "../posting/sections.ts";
import type { Found } from "./layouts/layout.ts";

/**
 * One finding from what the page shows and what its data says. What is shown decides: data may be of an earlier page,
 * of another language or out of date. Where both have the same words, the data has them as the author typed them
 * (the page drops bullet marks and doubled ends); what is not shown at all is filled in.
 */
export function mergeFound(shown: Found, data: Found | undefined): Found {
  if (!data) return shown;
  const header: Record<string, unknown> = { ...data.header };
  for (const [name, value] of Object.entries(shown.header)) if (!isEmpty(value)) header[name] = value;
  const sections: Record<string, Section> = { ...data.sections };
  for (const [name, section] of Object.entries(shown.sections)) {
    const said = sections[name];
    sections[name] = said && letters(said) === letters(section) ? { ...section, items: said.items } : section;
  }
  return { header, sections: withPayOfAllPlaces(header, sections) };
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

/** Only what can be read aloud: the same for texts that differ in marks and white space. */
function letters(section: Section): string {
  return wordsOf(section).replace(/[^\p{L}\p{N}]+/gu, "");
}

/** A page shows the pay of the chosen place; the words of the other places stand in its data and are added. */
function withPayOfAllPlaces({ payByPlace }: Header, sections: PageSections): PageSections {
  if (!payByPlace) return sections;
  const shown = sections.payAndBenefits;
  const items = new Set([...(shown?.items ?? []), ...payByPlace.flatMap(({ words }) => words.split("\n"))]);
  return { ...sections, payAndBenefits: { ...shown, items: [...items], layout: shown?.layout ?? "hydrated" } };
}
