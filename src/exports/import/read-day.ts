import { type CalendarDay, isCalendarDay } from "../../collection/calendar-day.ts";

/** Which comes first where a day is written as 03/04/2026. */
export const DAY_ORDERS = ["day-first", "month-first"] as const;
export type DayOrder = (typeof DAY_ORDERS)[number];

/** Longer is no date, whatever begins it. */
const LONGEST = 80;
/** A time, or the end of a span, may stand behind it. */
const ISO = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ].*)?$/;
const DOTTED = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?:[, ].*)?$/;
const OPEN = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})(?:[, ].*)?$/;
const DAY_AND_NAME =
  /^(?:\p{L}+\.?,? )?(\d{1,2})(?:\.|st|nd|rd|th|er|º)?[ -](?:de )?(\p{L}+)\.?,?(?: de)?[ -](\d{4})(?:[, ].*)?$/u;
const NAME_AND_DAY = /^(?:\p{L}+\.?,? )?(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?:[, ].*)?$/u;

/** Languages in which trackers write the names of months. */
const LANGUAGES = ["en-US", "en-GB", "de", "fr", "es", "it", "nl", "pt"];

/** The day that a cell says; nothing where it says none, or one that could be read in two ways and `order` does not tell. */
export function readDay(cell: string, order?: DayOrder): CalendarDay | undefined {
  const trimmed = cell.trim();
  if (trimmed.length > LONGEST) return undefined;
  const text = trimmed.replace(/\s+/g, " ");
  const [, isoYear, isoMonth, isoDate] = ISO.exec(text) ?? [];
  if (isoYear) return dayIn(isoYear, isoMonth, isoDate);
  const [, dottedDate, dottedMonth, dottedYear] = DOTTED.exec(text) ?? [];
  if (dottedYear) return dayIn(dottedYear, dottedMonth, dottedDate);
  const parts = partsOf(text);
  if (parts) {
    const [first, second, year] = parts;
    const as = orderOf(parts) ?? order;
    if (as === undefined) return first === second ? dayIn(year, first, second) : undefined;
    return as === "day-first" ? dayIn(year, second, first) : dayIn(year, first, second);
  }
  const [, date, month, year] = DAY_AND_NAME.exec(text) ?? [];
  if (year) return dayIn(year, monthNamed(month), date);
  const [, named, ofIt, thatYear] = NAME_AND_DAY.exec(text) ?? [];
  return dayIn(thatYear, monthNamed(named), ofIt);
}

/** Whether a cell says a day that could be read in two ways. */
export function isOpenDay(cell: string): boolean {
  const parts = partsOf(cell.trim());
  return parts !== undefined && orderOf(parts) === undefined && parts[0] !== parts[1];
}

/** The order in which the days of a column are written, as far as those tell that can be read in one way only. */
export function orderIn(cells: readonly string[]): DayOrder | undefined {
  const orders = cells.flatMap((cell) => {
    const parts = partsOf(cell.trim());
    return parts ? (orderOf(parts) ?? []) : [];
  });
  const [first] = orders;
  return orders.every((one) => one === first) ? first : undefined;
}

type Parts = readonly [first: string, second: string, year: string];

function partsOf(text: string): Parts | undefined {
  const [, first, , second, year] = OPEN.exec(text) ?? [];
  return first && second && year ? [first.padStart(2, "0"), second.padStart(2, "0"), year] : undefined;
}

/** There is no thirteenth month. */
function orderOf([first, second]: Parts): DayOrder | undefined {
  if (Number(first) > 12) return "day-first";
  return Number(second) > 12 ? "month-first" : undefined;
}

function dayIn(year = "", month = "", date = ""): CalendarDay | undefined {
  const written = [year, month.padStart(2, "0"), date.padStart(2, "0")].join("-");
  return isCalendarDay(written) ? written : undefined;
}

let months: ReadonlyMap<string, string> | undefined;

/** The number of a month by its name or what that is shortened to. */
function monthNamed(name = ""): string | undefined {
  months ??= new Map(LANGUAGES.flatMap(namesIn));
  return months.get(fold(name));
}

function namesIn(language: string): [name: string, number: string][] {
  return (["long", "short"] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat(language, { month, timeZone: "UTC" });
    return Array.from({ length: 12 }, (_, at): [string, string] => [
      fold(format.format(Date.UTC(2026, at, 1))),
      String(at + 1),
    ]);
  });
}

function fold(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\.$/, "");
}
