import type { Reading } from "../../src/posting/observation.ts";
import type { JobPosting } from "../../src/posting/job-posting.ts";
import { SECTION_NAMES, type SectionName } from "../../src/posting/sections.ts";
import type { Truth, TruePay } from "./truth.ts";

/** "off-page": the truth's words, or its marks between them, stand nowhere on the page: no reader can find them there. */
export type Verdict = "right" | "wrong" | "missing" | "off-page";

export interface Judgement {
  readonly field: string;
  readonly verdict: Verdict;
  readonly expected: unknown;
  readonly actual: unknown;
}

/** Compares a reading with what is known of the page. `known` are the sections that the collection's truth speaks of. */
export function judge(truth: Truth, reading: Reading, known: ReadonlySet<SectionName>, pageText: string): Judgement[] {
  const posting: Partial<JobPosting> = reading.observation?.posting ?? {};
  const verdicts: Judgement[] = [];
  const compare = (field: string, expected: unknown, actual: unknown) =>
    verdicts.push({ field, verdict: verdictOf(expected, actual), expected, actual });
  compare("kind", truth.kind ?? "posting", reading.kind);
  if ("identifier" in truth) compare("identifier", truth.identifier, posting.identifier);
  if ("title" in truth) compare("title", fold(truth.title), posting.title);
  if ("datePosted" in truth) compare("datePosted", truth.datePosted, posting.datePosted);
  if ("inLanguage" in truth) compare("inLanguage", truth.inLanguage, posting.inLanguage);
  if ("workHours" in truth) compare("workHours", truth.workHours, posting.workHours);
  if ("homeOffice" in truth)
    compare("jobLocationType", truth.homeOffice ? "TELECOMMUTE" : null, posting.jobLocationType);
  const team = "employmentUnit" in truth ? truth.employmentUnit : truth.team;
  if (team !== undefined) compare("employmentUnit", team, posting.employmentUnit);
  const places = truePlaces(truth);
  if (places) compare("jobLocation", places, shownPlaces(reading));
  if ("storeShown" in truth) compare("shop", truth.storeShown, shopOf(posting, truth.storeShown));
  if ("selectedLocation" in truth) {
    compare("selected place", truth.selectedLocation, posting.jobLocation?.find(({ selected }) => selected)?.name);
  }
  if ("pay" in truth) {
    const [expected, actual] = [truth.pay?.map(payKey).toSorted(), actualPay(posting)];
    const isOffPage = truth.pay?.some(({ minValue }) => !pageText.includes(minValue.toLocaleString("en-US"))) ?? false;
    const isPart = isOffPage && actual !== undefined && actual.every((pay) => expected?.includes(pay));
    verdicts.push({
      field: "baseSalary",
      verdict: isPart ? "off-page" : verdictOf(expected, actual),
      expected,
      actual,
    });
  }
  for (const name of SECTION_NAMES) {
    if (!known.has(name)) continue;
    const expected = truth.sections?.[name]?.map(foldItem).filter(Boolean);
    const actual = reading.observation?.sections[name]?.items.map(foldItem);
    const isRunning = name === "payAndBenefits" || /running text/.test(truth.note ?? "");
    const verdict = isRunning ? verdictOf(running(expected), running(actual)) : verdictOf(expected, actual);
    const isLost =
      (verdict === "missing" && expected?.every((item) => !pageText.includes(item))) ||
      (verdict === "wrong" &&
        letters(expected) === letters(actual) &&
        expected?.some((item) => !pageText.includes(item)));
    verdicts.push({ field: `§ ${name}`, verdict: isLost ? "off-page" : verdict, expected, actual });
  }
  return verdicts;
}

function verdictOf(expected: unknown, actual: unknown): Verdict {
  const wanted = expected === null || (Array.isArray(expected) && expected.length === 0) ? undefined : expected;
  if (JSON.stringify(wanted) === JSON.stringify(actual)) return "right";
  return actual === undefined ? "missing" : "wrong";
}

/** Paragraphs of pay are ended by markup that the truth keeps inside one line; a flattened text has none at all. */
function running(items: string[] | undefined): string | undefined {
  return items?.join("").replace(/\s+/g, "") || undefined;
}

/** What is left when the marks are gone, which an author typed and a page may not show. */
function letters(items: string[] | undefined): string {
  return items?.join("").replace(/[^\p{L}\p{N}]+/gu, "") ?? "";
}

function fold(text: string | null | undefined): string | undefined {
  return text?.replace(/\s+/g, " ").trim() || undefined;
}

/** An item without what the reader drops by its contract: markup, white space, bullet marks typed by hand. */
export function foldItem(text: string): string {
  const words = text
    .replace(/<br[^>]*>|<\/(?:p|li)>/gi, " ")
    .replace(/<[^>]*>/g, "")
    .replaceAll("&amp;", "&")
    .replaceAll("&nbsp;", " ");
  return (fold(words) ?? "").replace(/^(?:[-•+]\s+)+/, "").replace(/^[-•+]$/, "");
}

function truePlaces(truth: Truth): string[] | undefined {
  const shown = truth.locationShown ?? truth.locations;
  if (shown === undefined) return undefined;
  return [shown].flat().map((place) => unique(String(place)));
}

function shownPlaces({ observation }: Reading): string[] | undefined {
  return observation?.posting.jobLocation?.map((place) =>
    unique([place.addressLocality, place.addressRegion, place.addressCountry].filter(Boolean).join(", ") || place.name),
  );
}

/** A place's words, each once: "Israel, Israel" is one place. */
function unique(place: string): string {
  return [...new Set(place.split(", "))].join(", ");
}

/** The shop's name; one that is called as its city ("New Haven") can be told from none by the truth alone. */
function shopOf({ jobLocation }: Partial<JobPosting>, expected: string | null | undefined): string | undefined {
  const [place] = jobLocation ?? [];
  const parts = [place?.addressLocality, place?.addressRegion, place?.addressCountry];
  return place && (place.name === expected || !parts.includes(place.name)) ? place.name : undefined;
}

function actualPay({ baseSalary }: Partial<JobPosting>): string[] | undefined {
  return baseSalary?.map(({ place, ...pay }) => payKey({ ...pay, ...(place && { location: place }) })).toSorted();
}

function payKey({ minValue, maxValue, currency, unitText, location }: TruePay): string {
  return `${currency} ${minValue}–${maxValue} ${unitText}${location ? ` ${location}` : ""}`;
}
