import { wordsOfText } from "../../posting/changes/bare-words.ts";
import type { JobPosting } from "../../posting/job-posting.ts";

/** "(m/f/d)", "(m/w/x)": said of every role where the law asks for it. */
const GENDERS = /\([mfwdx](?:\s?[/|]\s?[mfwdx]){1,3}\)/gi;
/** "UAE-Business Expert", "IN - Specialist": how Apple's shops name the country. */
const COUNTRY = /^([A-Z]{2,3})\s?-/;
const YEAR = /^20\d\d$/;

/**
 * The words of a title that say which role it is, in lower case: without the places and the country of the posting,
 * years, and marks of gender. "Sr.", "Intern", "II" and "DevOps" stay. Nothing where there is no title, or none is left.
 */
export function bareTitle({ title = "", jobLocation = [], inLanguage }: TitleFacts): string | undefined {
  const parts = jobLocation.flatMap((place) => [
    place.name,
    place.addressLocality ?? "",
    place.addressRegion ?? "",
    place.addressCountry ?? "",
  ]);
  const code = COUNTRY.exec(title)?.[1];
  const rest = code && isCodeOf(code, parts, inLanguage) ? title.slice(code.length) : title;
  const placeWords = new Set(parts.flatMap(wordsOfText));
  const words = wordsOfText(rest.replaceAll(GENDERS, " "));
  return words.filter((word) => !placeWords.has(word) && !YEAR.test(word)).join(" ") || undefined;
}

type TitleFacts = Pick<JobPosting, "title" | "jobLocation" | "inLanguage">;

/** Whether letters are the code or the initials of one of the places: "HW" and "SW" are of none. */
function isCodeOf(code: string, places: readonly string[], language = "en"): boolean {
  const region = regionName(code, language);
  // "Macao" is "Macao SAR China" in full, and "中国内地" more than "中国".
  const isRegion = (place: string) => region !== undefined && (region.startsWith(place) || place.startsWith(region));
  return places.some((place) => place !== "" && (initialsOf(place) === code || isRegion(place)));
}

function initialsOf(place: string): string {
  return place
    .split(" ")
    .map((word) => word.slice(0, 1))
    .join("");
}

function regionName(code: string, language: string): string | undefined {
  try {
    return new Intl.DisplayNames(language, { type: "region", fallback: "none" }).of(code);
  } catch {
    // No code of two letters, or no language.
    return undefined;
  }
}
