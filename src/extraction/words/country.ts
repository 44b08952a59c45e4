import { languages } from "../languages/index.ts";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

/** What Apple's pages call countries otherwise than Unicode does; seen in July 2024. */
const SITE_NAMES = new Set(
  "china mainland|中国内地|中國內地|中國大陸|korea (republic of)|türkiye|turkey|hong kong|macao|macau".split("|"),
);

const known = new Map<string, ReadonlySet<string>>();

/** Whether a text is the name of a country in one of the languages that the reader knows, in English first. */
export function isCountry(text: string): boolean {
  const name = text.trim().toLowerCase();
  if (name.length < 2 || name.length > 60) return false;
  return SITE_NAMES.has(name) || ["en", ...languages.map(({ code }) => code)].some((code) => namesIn(code).has(name));
}

function namesIn(code: string): ReadonlySet<string> {
  let names = known.get(code);
  if (!names) {
    const regions = new Intl.DisplayNames([code], { type: "region", fallback: "none" });
    // "ZZ" and the like have names too ("Unknown Region"); no page shows them.
    names = new Set(CODES.flatMap((region) => regions.of(region)?.toLowerCase() ?? []));
    known.set(code, names);
  }
  return names;
}
