import type { Header } from "../../posting/header.ts";

/** What stands for one fact: where one reading has any of the keys, no other reading adds to them. */
export const HEADER_FACTS: readonly (readonly (keyof Header)[])[] = [
  ["title"],
  ["identifiers"],
  ["employmentUnit"],
  ["language", "pageLanguage"],
  ["datePosted", "datePostedMachine"],
  ["jobLocation"],
  ["workHours"],
  ["homeOffice"],
  ["payByPlace"],
  ["pay"],
];

/** Whether the words have anything for the fact; an empty language is British English. */
export function hasFact(header: Header, keys: readonly (keyof Header)[]): boolean {
  return keys.some((key) => {
    const value = header[key];
    return value !== undefined && !(Array.isArray(value) && value.length === 0);
  });
}
