import { describeFigure, keptByLocale } from "./formats.ts";
import type { PayRange, Place } from "./job-posting.ts";
import type { Words } from "./words.ts";

/** How values are put into words: the user's locale (BCP 47) for figures and dates, and our own words. */
export interface Wording {
  readonly locale: string;
  readonly words: Words;
}

const amounts = keptByLocale((locale, variant: string) => {
  const [currency, digits] = variant.split(" ");
  const [minimumFractionDigits, maximumFractionDigits] = [Number(digits), Number(digits)];
  return new Intl.NumberFormat(locale, { style: "currency", currency, minimumFractionDigits, maximumFractionDigits });
});
// In UTC, so that no time zone can move a date.
const dates = keptByLocale(
  (locale, dateStyle: "medium") => new Intl.DateTimeFormat(locale, { dateStyle, timeZone: "UTC" }),
);
const ages = keptByLocale((locale, numeric: "auto") => new Intl.RelativeTimeFormat(locale, { numeric }));

/** "$171,600–$298,400": full figures, never rounded; the currency is named where "$" alone would mislead the locale. */
export function describePay(range: PayRange, { locale }: Wording): string {
  const digits = Number.isInteger(range.minValue) && Number.isInteger(range.maxValue) ? 0 : 2;
  const format = amounts(locale, `${range.currency} ${digits}`);
  // An en dash with no spaces, also where the locale's own range would join equal ends into "about".
  return `${format.format(range.minValue)}–${format.format(range.maxValue)}`;
}

/** "a year" or "an hour". */
export function describePayUnit(range: PayRange, { words }: Wording): string {
  return range.unitText === "HOUR" ? words("payPerHour") : words("payPerYear");
}

/** The place as one line, without parts that repeat: "Cupertino, California, United States". */
export function describePlace(place: Place): string {
  const parts = [place.name, place.addressLocality, place.addressRegion, place.addressCountry];
  return [...new Set(parts.filter((part): part is string => Boolean(part)))].join(", ");
}

/** "2 Jul 2026" in the user's locale, from an ISO date (no time, so no time zone can move it). */
export function describeDate(isoDate: string, { locale }: Wording): string {
  const date = new Date(`${isoDate}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? isoDate : dates(locale, "medium").format(date);
}

/** A moment (ms since 1970) as a date in the user's own time zone. */
export function describeMoment(at: number, { locale }: Wording): string {
  return dates(locale, "medium").format(startOfDay(at));
}

/** "40 a week", from hours per week. */
export function describeHours(hours: number, { locale, words }: Wording): string {
  return words("hoursAWeek", describeFigure(hours, locale));
}

const DAY = 86_400_000;
const AGE_UNITS = [
  ["year", 365],
  ["month", 30],
  ["day", 1],
] as const;

/** "today", "12 days ago", "2 months ago": whole calendar days between two moments (ms) in the user's time zone. */
export function describeAge(at: number, now: number, { locale }: Wording): string {
  return describeDays(Math.max(0, startOfDay(now) - startOfDay(at)) / DAY, locale);
}

/** The age of an ISO date on the user's calendar day `now` (ms). */
export function describeAgeOfDate(isoDate: string, now: number, { locale }: Wording): string {
  return describeDays(Math.max(0, startOfDay(now) - Date.parse(`${isoDate}T00:00:00Z`)) / DAY, locale);
}

/** Midnight UTC of the moment's local calendar day, so that daylight saving never adds or takes a day. */
function startOfDay(at: number): number {
  const local = new Date(at);
  return Date.UTC(local.getFullYear(), local.getMonth(), local.getDate());
}

function describeDays(days: number, locale: string): string {
  const format = ages(locale, "auto");
  const [unit, length] = AGE_UNITS.find(([, size]) => days >= size * (size > 30 ? 1 : size > 1 ? 2 : 0)) ?? ["day", 1];
  return format.format(-Math.floor(days / length), unit);
}
