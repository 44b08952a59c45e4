import { languages } from "../languages/index.ts";
import type { Field } from "./field.ts";
import { fromHeader } from "./field.ts";

// Structured data says it in schema.org's word.
const YES = new Set(["telecommute", ...languages.map(({ yes }) => yes.toLowerCase())]);
const NO = new Set(languages.map(({ no }) => no.toLowerCase()));

/** Home office, where the page says yes to it in any of its languages. */
export const jobLocationType: Field<"jobLocationType"> = ({ header: { homeOffice: shown } }) => {
  if (!shown || NO.has(shown.toLowerCase())) return undefined;
  return YES.has(shown.toLowerCase()) ? fromHeader("TELECOMMUTE", shown) : { unread: shown };
};
