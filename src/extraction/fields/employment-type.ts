import { EMPLOYMENT_TYPES, type EmploymentType } from "../../posting/requirements.ts";
import type { Quote } from "../../posting/observation.ts";
import { findEmploymentTypes, findTitleTypes } from "../statements/find-employment-types.ts";
import { sentencesOf } from "../statements/sentences.ts";
import { ABOUT } from "../statements/word-marks.ts";
import type { Field } from "./field.ts";
import { title } from "./title.ts";

/** Kinds of employment that the title names, else those that the words say of the job itself. */
export const employmentType: Field<"employmentType"> = (words) => {
  const called = title(words);
  const name = called && "value" in called ? called.value : "";
  const fromTitle = findTitleTypes(name);
  const told = sentencesOf(words).flatMap(({ section, text, requirement, marks }) => {
    if ((marks & ABOUT.employment) === 0) return [];
    const types = findEmploymentTypes(text, requirement);
    return types.length > 0 ? [{ types, quote: { section, quote: text } satisfies Quote }] : [];
  });
  const found = new Set([...fromTitle, ...told.flatMap(({ types }) => types)]);
  const value: EmploymentType[] = EMPLOYMENT_TYPES.filter((type) => found.has(type));
  if (value.length === 0) return undefined;
  const titled: Quote[] = fromTitle.length > 0 ? [{ section: "header", quote: name }] : [];
  return { value, quotes: [...titled, ...told.map(({ quote }) => quote)] };
};
