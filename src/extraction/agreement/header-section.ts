import type { Header } from "../../posting/header.ts";
import type { Section } from "../../posting/sections.ts";

/** The words around the title as a section of their own, so that every quote is a substring of kept words. */
export function headerSection(header: Header, layout: string): Section {
  const items = [
    header.title,
    header.employmentUnit,
    ...(header.jobLocation ?? []).map(({ words }) => words),
    header.datePosted ?? header.datePostedMachine,
    header.workHours,
    ...(header.identifiers ?? []),
    header.homeOffice,
    header.pay?.words,
  ];
  return { items: items.filter((item): item is string => Boolean(item)), layout };
}
