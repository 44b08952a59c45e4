/** ISO date (YYYY-MM-DD) from an ISO date or date-time, or from a date in words of one of the locales; else nothing. */
export function parseDate(text: string, locales: readonly string[]): string | undefined {
  const iso = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
  if (iso) return toIsoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(text)?.[0];
  if (!year) return undefined;
  const rest = text.replace(year, " ");
  // "26 7月 2024" and "26 7월 2024": the month is a figure with its sign.
  const month = Number(/(\d{1,2})\s*[月월]/u.exec(rest)?.[1]) || findMonth(rest, locales);
  const days = rest.replace(/\d{1,2}\s*[月월]/gu, " ").match(/(?<!\d)\d{1,2}(?!\d)/g) ?? [];
  return month && days.length === 1 ? toIsoDate(Number(year), month, Number(days[0])) : undefined;
}

function toIsoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : undefined;
}

/** The month (1 to 12) whose name in one of the locales stands in the text; the first locale that knows one decides. */
function findMonth(text: string, locales: readonly string[]): number | undefined {
  const isLatin = !/[^\s!-~]/.test(text);
  // Thai has points within its short names: "ก.ค."
  const words = (text.toLowerCase().match(/\p{L}[\p{L}\p{M}.]*/gu) ?? []).map((word) => word.replace(/\.$/, ""));
  for (const locale of locales) {
    // Asking Intl for the names of one locale takes longer than to read a posting; most dates are in English.
    if (isLatin && /^(?:ja|ko|th|zh)\b/.test(locale)) continue;
    const names = /^en\b/.test(locale) ? ENGLISH : monthNames(locale);
    for (const word of words) {
      const month = names.get(word);
      if (month) return month;
    }
  }
  return undefined;
}

/** In America, Britain and Australia, with the shorter forms. */
const ENGLISH: ReadonlyMap<string, number> = new Map<string, number>(
  "january february march april may june july august september october november december"
    .split(" ")
    .flatMap((name, index) => {
      const forms = [name, name.slice(0, Math.max(3, name.length - 1)), name.slice(0, 3)];
      return forms.map((form): [string, number] => [form, index + 1]);
    }),
).set("sept", 9);

const known = new Map<string, Map<string, number>>();

/** Names of the months in a locale, long, short and short without the point, in lower case. */
function monthNames(locale: string): Map<string, number> {
  let names = known.get(locale);
  if (names) return names;
  names = new Map();
  known.set(locale, names);
  if (!isLocale(locale)) return names;
  for (const month of ["long", "short"] as const) {
    const format = new Intl.DateTimeFormat(locale, { day: "numeric", month, timeZone: "UTC" });
    for (let index = 0; index < 12; index++) {
      const parts = format.formatToParts(Date.UTC(2024, index, 1));
      const name = parts
        .find(({ type }) => type === "month")
        ?.value.toLowerCase()
        .replace(/\.$/, "");
      // "Sept" is English in Britain, "Sep" in America; both begin alike, so shorter forms of short names count too.
      if (name) names.set(name, index + 1).set(name.slice(0, Math.max(3, name.length - 1)), index + 1);
    }
  }
  return names;
}

function isLocale(locale: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}
