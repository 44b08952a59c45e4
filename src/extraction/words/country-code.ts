import { languages } from "../languages/index.ts";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

/** What pages call countries otherwise than Unicode does; the site's own names as of July 2024. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  usa: "US",
  "u.s.": "US",
  "united states of america": "US",
  uk: "GB",
  "great britain": "GB",
  england: "GB",
  scotland: "GB",
  wales: "GB",
  "china mainland": "CN",
  "korea (republic of)": "KR",
  "czech republic": "CZ",
  turkey: "TR",
  "hong kong": "HK",
  macao: "MO",
  macau: "MO",
};

type Codes = ReadonlyMap<string, string>;
let english: Codes | undefined;
let all: Codes | undefined;

/** The ISO 3166 code of a country's name in one of the languages that the reader knows; nothing for another text. */
export function countryCode(name: string | undefined): string | undefined {
  const text = name?.trim().toLowerCase() ?? "";
  if (text === "") return undefined;
  // No other language has an English name for another country; to gather the names of one takes a millisecond.
  english ??= new Map([...codesIn("en"), ...Object.entries(OTHER_NAMES)]);
  const known = english.get(text);
  if (known) return canonical(known);
  all ??= new Map(languages.toReversed().flatMap(({ code }) => codesIn(code)));
  return canonical(all.get(text));
}

/** Unicode has old codes too, with the name of the country as it is today. */
function canonical(region: string | undefined): string | undefined {
  return region && (Intl.getCanonicalLocales(`und-${region}`)[0]?.slice(4) ?? region);
}

function codesIn(language: string): (readonly [name: string, code: string])[] {
  const regions = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  return CODES.flatMap((region) => {
    const known = regions.of(region)?.toLowerCase();
    return known ? [[known, region] as const] : [];
  });
}

/** The English name of a country by its code, "US" or "USA"; another text comes back as it is. */
export function countryName(text: string): string {
  const code = /^[A-Z]{2}$/.test(text) ? text : OTHER_NAMES[text.toLowerCase()];
  return (code && new Intl.DisplayNames(["en"], { type: "region", fallback: "none" }).of(code)) || text;
}
