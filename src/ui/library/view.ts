import { type Choice, isNoChoice, NO_CHOICE } from "../../comparison/filters/choice.ts";

/** Columns of the table, in their order; the names also stand in addresses and in what is stored, and stay. */
export const COLUMN_IDS = [
  "title",
  "status",
  "team",
  "place",
  "pay",
  "years",
  "degree",
  "hours",
  "posted",
  "lastSeen",
  "stars",
  "interview",
  "number",
  "visits",
  "language",
] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];

/** Shown where the user has not chosen; the title always is. */
export const USUAL_COLUMNS: readonly ColumnId[] = [
  "title",
  "place",
  "pay",
  "years",
  "degree",
  "posted",
  "lastSeen",
  "stars",
];

export interface Order {
  readonly column: ColumnId;
  readonly descending: boolean;
}

export const USUAL_ORDER: Order = { column: "lastSeen", descending: true };

/** What the library shows: all of it stands in the page's address. */
export interface View {
  readonly search: string;
  readonly choice: Choice;
  readonly order: Order;
  readonly columns: readonly ColumnId[];
  /** Key of the role whose details are open. */
  readonly open?: string | undefined;
}

export const USUAL_VIEW: View = { search: "", choice: NO_CHOICE, order: USUAL_ORDER, columns: USUAL_COLUMNS };

/** Whether the order is the one in which roles are kept: the last seen first. */
export function isAsListed({ column, descending }: Order): boolean {
  return column === USUAL_ORDER.column && descending === USUAL_ORDER.descending;
}

/** Whether some roles are held back. */
export function isNarrowed({ search, choice }: View): boolean {
  return search.trim() !== "" || !isNoChoice(choice);
}
