import { type CalendarDay, isCalendarDay, startOf } from "../../collection/calendar-day.ts";
import type { MineRecord } from "../../collection/posting-record.ts";
import { lastingAddress, originalPostingAddress } from "../../posting/address.ts";
import type { FileRead, LineFault, LineRefused } from "./file-read.ts";
import { createGathering } from "./gather-roles.ts";
import type { Table } from "./read-table.ts";
import { roleOfFacts, type RowFacts } from "./role-of-facts.ts";
import { type Mapped, statusIn, type TableMapping } from "./table-mapping.ts";

/** What else a table is read with: the moment (ms since 1970), and the version of the reader. */
export interface TableContext {
  readonly now: number;
  readonly reader: number;
}

/** Apple by its name, also with what its companies are called, and no other name that begins alike. */
const APPLE = /^apple(?:,? (?:inc\.?|gmbh|retail|japan|computer|uk|operations|distribution)(?: .*)?)?$/i;
const LONGEST_NAME = 200;

/**
 * Reads a table of another program, of whose rows it takes those about Apple. A day of applying is also when the status
 * and the note were set, as far as that is known; without it, every value that has a time of its own wins over them.
 */
export function readMappedTable(table: Table, mapping: TableMapping, context: TableContext): FileRead {
  const gathering = createGathering();
  for (const [at, row] of table.rows.entries()) {
    const cell = (what: Mapped): string => row[mapping.columns[what] ?? -1]?.trim() ?? "";
    if (row.every((text) => text.trim() === "")) continue;
    const line = at + 2;
    const read = readRow(cell, mapping, context.now);
    if ("why" in read) gathering.refuse(line, read.why, cell("title").slice(0, LONGEST_NAME) || undefined);
    else gathering.take(line, roleOfFacts(read, context.reader));
  }
  return gathering.read();
}

type CellOf = (what: Mapped) => string;

function readRow(cell: CellOf, mapping: TableMapping, now: number): RowFacts | Pick<LineRefused, "why"> {
  const url = addressIn(cell("url"));
  if (url === undefined) return refused("address");
  const apples = originalPostingAddress(url);
  if (cell("company") === "" ? !apples : !APPLE.test(cell("company"))) return refused("not-apples");
  const day = dayIn(cell("applied"));
  if (day === undefined) return refused("date");
  const at = day === null ? null : startOf(day);
  const title = cell("title");
  const identifier = apples?.identifier;
  return {
    posting: {
      ...(identifier !== undefined && { identifier }),
      url,
      ...(title !== "" && { title }),
      hiringOrganization: "Apple",
    },
    mine: mineIn(cell, mapping, at),
    firstSeen: Math.min(now, at ?? now),
    lastSeen: now,
  };
}

function mineIn(cell: CellOf, mapping: TableMapping, at: number | null): MineRecord {
  const notes = cell("notes");
  // Who applied has applied, whatever else is not told.
  const status = statusIn(mapping, cell("status")) ?? (at === null ? undefined : "applied");
  const stamp = at ?? 0;
  return {
    saved: { value: true, at: stamp },
    ...(status && { status: { value: status, at: stamp } }),
    ...(notes !== "" && { notes: { value: notes, at: stamp } }),
  };
}

function refused(why: LineFault): Pick<LineRefused, "why"> {
  return { why };
}

/** The first address of the web in a cell, which may have words around it. */
function addressIn(text: string): string | undefined {
  const written = /https?:\/\/[^\s<>"'\])]+/i.exec(text)?.[0];
  return written !== undefined && URL.canParse(written) ? lastingAddress(written) : undefined;
}

/** The day in a cell: null where it is empty, nothing where it is none, or one that could be read in two ways. */
function dayIn(text: string): CalendarDay | null | undefined {
  if (text === "") return null;
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ].*)?$/.exec(text) ?? [];
  const written = [year, month?.padStart(2, "0"), day?.padStart(2, "0")].join("-");
  return isCalendarDay(written) ? written : undefined;
}
