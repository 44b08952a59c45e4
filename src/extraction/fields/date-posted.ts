import { languages } from "../languages/index.ts";
import { parseDate } from "../words/parse-date.ts";
import type { Field } from "./field.ts";
import { fromHeader } from "./field.ts";

/** The site is younger than the first, and this reader will be gone by the last; a date beyond them is none of posting. */
const FIRST_DAY = "2015-01-01";
const LAST_DAY = "2101-01-01";

/** The day of posting: the page's own machine-readable date, else the shown one in the page's language or English. */
export const datePosted: Field<"datePosted"> = ({ header }) => {
  const { datePosted: shown, datePostedMachine: machine } = header;
  const words = shown ?? machine;
  if (words === undefined) return undefined;
  const locales = [
    header.language,
    ...languages.flatMap(({ code, regions = [] }) => [code, ...regions.map((region) => `${code}-${region}`)]),
  ].filter((code) => code !== undefined);
  const value = (machine && parseDate(machine, [])) ?? parseDate(words, locales);
  return value && value >= FIRST_DAY && value < LAST_DAY ? fromHeader(value, words) : { unread: words };
};
