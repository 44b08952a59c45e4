import type { Status } from "../../collection/posting-record.ts";
import { type DayOrder, isOpenDay, orderIn } from "./read-day.ts";
import type { Table } from "./read-table.ts";

/** What a table of another program may tell of a role. */
export const MAPPED = ["title", "company", "url", "status", "notes", "applied"] as const;
export type Mapped = (typeof MAPPED)[number];

/** Which column tells what, by its place; what the words in the column of statuses stand for; how days are written. */
export interface TableMapping {
  readonly columns: Partial<Record<Mapped, number>>;
  readonly statuses: Readonly<Record<string, Status>>;
  /** Absent: days that could be read in two ways are left out. */
  readonly order?: DayOrder | undefined;
}

// Names of columns and statuses as other trackers have them: Huntr, Teal, Simplify, Notion's and Google's templates, and
// the German and Japanese words for these; folded as `fold` does.
const COLUMN_NAMES: Readonly<Record<Mapped, readonly string[]>> = {
  title: [
    "title",
    "jobtitle",
    "position",
    "role",
    "job",
    "rolename",
    "stelle",
    "titel",
    "jobtitel",
    "職種",
    "タイトル",
  ],
  company: [
    "company",
    "companyname",
    "employer",
    "organization",
    "organisation",
    "unternehmen",
    "firma",
    "会社",
    "会社名",
    "企業",
  ],
  url: ["url", "link", "joburl", "joblink", "postingurl", "jobposting", "address", "adresse", "リンク"],
  status: ["status", "stage", "state", "list", "applicationstatus", "stand", "phase", "ステータス", "状態"],
  notes: ["notes", "note", "comments", "comment", "notizen", "notiz", "bemerkung", "メモ", "備考"],
  applied: [
    "applied",
    "dateapplied",
    "applieddate",
    "appliedon",
    "applicationdate",
    "appliedat",
    "beworbenam",
    "応募日",
  ],
};
const STATUS_NAMES: Readonly<Record<Status, readonly string[]>> = {
  interested: ["interested", "saved", "wishlist", "bookmarked", "toapply", "interessiert", "興味あり"],
  applied: ["applied", "submitted", "inreview", "beworben", "応募済み"],
  interviewing: ["interviewing", "interview", "phonescreen", "onsite", "screening", "imgespraech", "面接中"],
  offer: ["offer", "offered", "accepted", "angebot", "内定"],
  closed: ["closed", "rejected", "declined", "withdrawn", "archived", "noresponse", "ghosted", "abgelehnt", "不採用"],
};

/** What the columns of a table look like; the user has the last word. */
export function guessMapping(table: Table): TableMapping {
  const names = table.columns.map(fold);
  const columns = Object.fromEntries(
    MAPPED.flatMap((what) => {
      const at = names.findIndex((name) => COLUMN_NAMES[what].includes(name));
      return at < 0 ? [] : [[what, at]];
    }),
  ) as TableMapping["columns"];
  return { columns, statuses: guessStatuses(table, columns.status), order: guessOrder(table, columns.applied) };
}

/** In which order a column writes its days, where one of them tells. */
export function guessOrder(table: Table, column: number | undefined): DayOrder | undefined {
  return orderIn(cellsIn(table, column));
}

/** A day of a column that could be read in two ways, as it is written; nothing where none is. */
export function openDayIn(table: Table, column: number | undefined): string | undefined {
  return cellsIn(table, column).find(isOpenDay);
}

function cellsIn({ rows }: Table, column: number | undefined): readonly string[] {
  return column === undefined ? [] : rows.map((row) => row[column]?.trim() ?? "");
}

/** What the words in a column stand for, where they are known. */
export function guessStatuses(table: Table, column: number | undefined): Readonly<Record<string, Status>> {
  const known = Object.entries(STATUS_NAMES) as [Status, readonly string[]][];
  return Object.fromEntries(
    valuesIn(table, column).flatMap((words) => {
      const status = known.find(([, names]) => names.includes(fold(words)))?.[0];
      return status ? [[words, status]] : [];
    }),
  );
}

/** The values in a column of a few, each once; nothing where there are more than anybody would sort by hand. */
export function valuesIn({ rows }: Table, column: number | undefined): readonly string[] {
  if (column === undefined) return [];
  const values = new Set(rows.map((row) => row[column]?.trim() ?? "").filter(Boolean));
  return values.size > MOST_STATUSES ? [] : [...values];
}

const MOST_STATUSES = 30;

/** What a word stands for in the mapping; nothing where the user did not say. */
export function statusIn({ statuses }: TableMapping, words: string): Status | undefined {
  return Object.hasOwn(statuses, words) ? statuses[words] : undefined;
}

function fold(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("ä", "ae")
    .replace(/[^\p{L}\p{N}]/gu, "");
}
