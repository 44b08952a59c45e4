import type { CalendarDay } from "../../collection/calendar-day.ts";
import { mineOf, STATUSES, type PostingRecord } from "../../collection/posting-record.ts";
import type { MessageName } from "../../posting/words.ts";
import { shownPay, shownPlace } from "./shown-values.ts";
import { rankTexts, type TextRanks } from "./text-ranks.ts";

export const SORT_COLUMNS = [
  "lastSeen",
  "title",
  "team",
  "place",
  "pay",
  "posted",
  "status",
  "stars",
  "followUp",
] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

/** The name of each column, and whether it starts with the largest. */
export const SORT_WORDS: Readonly<Record<SortColumn, { readonly label: MessageName; readonly descending: boolean }>> = {
  lastSeen: { label: "sortLastSeen", descending: true },
  title: { label: "sortTitle", descending: false },
  team: { label: "factTeam", descending: false },
  place: { label: "sortPlace", descending: false },
  pay: { label: "factBasePay", descending: true },
  posted: { label: "factPosted", descending: true },
  status: { label: "status", descending: true },
  stars: { label: "stars", descending: true },
  followUp: { label: "sortFollowUp", descending: false },
};

/** The days that reminders wait for, by the key of their role. */
export type DueDays = ReadonlyMap<string, CalendarDay>;

export type SortKey = string | number | undefined;

const KEYS: Readonly<Record<SortColumn, (record: PostingRecord, due: DueDays) => SortKey>> = {
  lastSeen: (record) => record.lastSeen,
  title: (record) => record.posting.title,
  team: (record) => record.posting.employmentUnit,
  place: (record) => shownPlace(record)?.name,
  pay: (record) => shownPay(record)?.maxValue,
  posted: (record) => record.posting.datePosted,
  status: (record) => rankOf(record),
  stars: (record) => mineOf(record, "stars"),
  followUp: ({ key }, due) => due.get(key),
};

/**
 * Roles by one column; those without a value come last in either direction, and equals keep the order they came in.
 * Pay is never converted: each currency and unit stands by itself, the most frequent first.
 */
export function sortRoles(
  records: readonly PostingRecord[],
  column: SortColumn,
  descending: boolean,
  locale: string,
  due: DueDays = new Map(),
): readonly PostingRecord[] {
  return sortByKey(records, (record) => KEYS[column](record, due), { descending, locale, byPay: column === "pay" });
}

/** Ranks of the texts that a kind of key has had, and their locale: a list is sorted again and again, and they stay. */
const ranked = new WeakMap<object, { readonly locale: string; readonly ranks: TextRanks }>();

/** The ranks of the texts among some keys; of a kind of key, `keyOf`, those that it had are kept. */
export function ranksOf(keys: readonly SortKey[], keyOf: object, locale: string): TextRanks {
  const known = ranked.get(keyOf);
  const texts = new Set(keys.filter((key) => typeof key === "string"));
  const ranks = rankTexts(texts, locale, known?.locale === locale ? known.ranks : undefined);
  ranked.set(keyOf, { locale, ranks });
  return ranks;
}

/**
 * Roles by a key of each: those without one come last in either direction. `byPay`: figures of one currency and unit
 * stand together, those that most of `among` have first.
 */
export function sortByKey(
  records: readonly PostingRecord[],
  keyOf: (record: PostingRecord) => SortKey,
  options: {
    readonly descending: boolean;
    readonly locale: string;
    readonly byPay: boolean;
    readonly among?: readonly PostingRecord[] | undefined;
  },
): readonly PostingRecord[] {
  const { descending, locale, byPay, among = records } = options;
  const keys = records.map(keyOf);
  const ranks = ranksOf(keys, keyOf, locale);
  const groups = byPay ? payGroups(among) : undefined;
  const rows = records.map((record, at) => {
    const key = keys[at];
    const figure = typeof key === "string" ? ranks.get(key) : key;
    return { record, figure, group: groups?.get(payGroup(record)) ?? 0 };
  });
  return rows
    .toSorted((a, b) => {
      if (a.figure === undefined || b.figure === undefined)
        return Number(a.figure === undefined) - Number(b.figure === undefined);
      const order = a.figure - b.figure;
      return a.group - b.group || (descending ? -order : order);
    })
    .map(({ record }) => record);
}

/** How far the user has got; closed is the least, nothing set is no rank. */
export function rankOf(record: PostingRecord): number | undefined {
  const status = mineOf(record, "status");
  return status && (status === "closed" ? -1 : STATUSES.indexOf(status));
}

function payGroup(record: PostingRecord): string {
  const pay = shownPay(record);
  return pay ? `${pay.unitText} ${pay.currency}` : "";
}

/** Of a list that was counted. */
const groupsKnown = new WeakMap<object, ReadonlyMap<string, number>>();

/** The place of each currency and unit in the order: by how many roles state it, then by name. */
function payGroups(records: readonly PostingRecord[]): ReadonlyMap<string, number> {
  const known = groupsKnown.get(records);
  if (known) return known;
  const sizes = new Map<string, number>();
  for (const record of records) {
    const group = payGroup(record);
    sizes.set(group, (sizes.get(group) ?? 0) + 1);
  }
  const ordered = [...sizes].toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  const groups = new Map(ordered.map(([group], index) => [group, index]));
  groupsKnown.set(records, groups);
  return groups;
}
