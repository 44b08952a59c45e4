import { languages } from "../languages/index.ts";
import { parseDate } from "../words/parse-date.ts";
import type { Field } from "./field.ts";
import { fromHeader } from "./field.ts";

/** The day of posting: the page's own machine-readable date, else the shown one in the page's language or English. */
export const datePosted: Field<"datePosted"> = ({ header }) => {
  const { datePosted: shown, datePostedMachine: machine } = header;
  const words = shown ?? machine;
  if (words === undefined) return undefined;
  const locales = [header.language, ...languages.map(({ code }) => code)].filter((code) => code !== undefined);
  const value = (machine && parseDate(machine, [])) ?? parseDate(words, locales);
  return value ? fromHeader(value, words) : { unread: words };
};
