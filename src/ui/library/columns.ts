import { mineOf, type PostingRecord } from "../../collection/posting-record.ts";
import { DEGREES } from "../../posting/requirements.ts";
import type { MessageName } from "../../posting/words.ts";
import { languageOf } from "../../posting/text-language.ts";
import { shownPay, shownPlace } from "../popup/shown-values.ts";
import { rankOf, sortByKey, type SortKey } from "../popup/sort-roles.ts";
import { type ColumnId, type Order } from "./view.ts";

/** A column of the table. */
export interface Column {
  readonly label: MessageName;
  /** Width in rem; the title takes what is left, and this at least. */
  readonly width: number;
  /** Whether it starts with the largest when it is sorted by. */
  readonly descending: boolean;
  /** Whether its values stand at the end of the cell, as figures do. */
  readonly end?: boolean;
  readonly key: (record: PostingRecord) => SortKey;
}

export const COLUMNS: Readonly<Record<ColumnId, Column>> = {
  title: { label: "sortTitle", width: 14, descending: false, key: ({ posting }) => posting.title },
  status: { label: "status", width: 8.5, descending: true, key: rankOf },
  team: { label: "factTeam", width: 10, descending: false, key: ({ posting }) => posting.employmentUnit },
  place: { label: "sortPlace", width: 8.25, descending: false, key: (record) => shownPlace(record)?.name },
  pay: { label: "factBasePay", width: 11.25, descending: true, end: true, key: (record) => shownPay(record)?.maxValue },
  years: {
    label: "columnYears",
    width: 4,
    descending: false,
    end: true,
    key: ({ posting: { experienceRequirements: asked } }) => asked && (asked.years ?? 0),
  },
  degree: {
    label: "columnDegree",
    width: 6.5,
    descending: false,
    key: ({ posting: { educationRequirements: asked } }) =>
      asked && (asked.minimum === null ? -1 : DEGREES.indexOf(asked.minimum)),
  },
  hours: { label: "factHours", width: 5.5, descending: true, end: true, key: ({ posting }) => posting.workHours },
  posted: { label: "factPosted", width: 6.75, descending: true, end: true, key: ({ posting }) => posting.datePosted },
  lastSeen: { label: "sortLastSeen", width: 7.5, descending: true, end: true, key: ({ lastSeen }) => lastSeen },
  stars: { label: "stars", width: 4.25, descending: true, end: true, key: (record) => mineOf(record, "stars") },
  interview: { label: "interview", width: 10, descending: false, key: (record) => mineOf(record, "interview") },
  number: { label: "factNumber", width: 8.5, descending: false, key: ({ posting }) => posting.identifier },
  visits: { label: "columnVisits", width: 5.5, descending: true, end: true, key: ({ visits }) => visits },
  language: {
    label: "columnLanguage",
    width: 7,
    descending: false,
    key: ({ posting }) => languageOf(posting.inLanguage),
  },
};

/** The orders that a list was put in: whoever wants one again, or had it made ready, has it at once. */
const known = new WeakMap<readonly PostingRecord[], Map<string, readonly PostingRecord[]>>();

/**
 * Roles in an order; those without a value in its column come last, and equals as they came.
 * @param among All roles, of which these are some.
 */
export function inOrder(
  records: readonly PostingRecord[],
  { column, descending }: Order,
  locale: string,
  among: readonly PostingRecord[],
): readonly PostingRecord[] {
  const sort = () => sortByKey(records, COLUMNS[column].key, { descending, locale, byPay: column === "pay", among });
  // Of all roles alone: a part of them is quickly put in order, and soon another.
  if (records !== among) return sort();
  const orders = known.get(records) ?? new Map<string, readonly PostingRecord[]>();
  known.set(records, orders);
  const name = `${column} ${descending} ${locale}`;
  const ordered = orders.get(name) ?? sort();
  orders.set(name, ordered);
  return ordered;
}

/** What `grid-template-columns` says for these columns, the box to choose in front, and how wide that is at least, in rem. */
export function gridOf(columns: readonly ColumnId[]): { readonly template: string; readonly least: number } {
  const widths = columns.map((id) => COLUMNS[id].width);
  const tracks = columns.map((id) =>
    id === "title" ? `minmax(${COLUMNS.title.width}rem, 1fr)` : `${COLUMNS[id].width}rem`,
  );
  return { template: `2.5rem ${tracks.join(" ")}`, least: 2.5 + widths.reduce((sum, width) => sum + width, 0) };
}
