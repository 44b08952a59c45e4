import { startOf } from "../../collection/calendar-day.ts";
import type { MineRecord } from "../../collection/posting-record.ts";
import { lastingAddress, originalPostingAddress } from "../../posting/address.ts";
import type { FileRead, LineRefused } from "./file-read.ts";
import { createGathering } from "./gather-roles.ts";
import { isOpenDay, readDay } from "./read-day.ts";
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
    else gathering.take(line, roleOfFacts(read.facts, context.reader), read.without);
  }
  return gathering.read();
}

type CellOf = (what: Mapped) => string;

/** A row about Apple, and what of it could not be read and is left out. */
interface RowRead {
  readonly facts: RowFacts;
  readonly without?: "date" | undefined;
}

function readRow(cell: CellOf, mapping: TableMapping, now: number): RowRead | Pick<LineRefused, "why"> {
  const url = addressIn(cell("url"));
  if (url === undefined) return { why: "address" };
  const apples = originalPostingAddress(url);
  // Apple's own address says whose role it is, whatever the tracker calls the company.
  if (!apples && !APPLE.test(cell("company"))) return { why: "not-apples" };
  const applied = cell("applied");
  const day = readDay(applied, mapping.order);
  const at = day === undefined ? undefined : startOf(day);
  const title = cell("title");
  const identifier = apples?.identifier;
  const facts: RowFacts = {
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
  return { facts, ...(applied !== "" && day === undefined && { without: "date" }) };
}

function mineIn(cell: CellOf, mapping: TableMapping, at: number | undefined): MineRecord {
  const notes = cell("notes");
  // Who applied on a day has applied, whatever else is not told, and whichever day it was.
  const hasApplied = at !== undefined || isOpenDay(cell("applied"));
  const status = statusIn(mapping, cell("status")) ?? (hasApplied ? "applied" : undefined);
  const stamp = at ?? 0;
  return {
    saved: { value: true, at: stamp },
    ...(status && { status: { value: status, at: stamp } }),
    ...(notes !== "" && { notes: { value: notes, at: stamp } }),
  };
}

/** The first address of the web in a cell, which may have words around it. */
function addressIn(text: string): string | undefined {
  const written = /https?:\/\/[^\s<>"'\])]+/i.exec(text)?.[0];
  return written !== undefined && URL.canParse(written) ? lastingAddress(written) : undefined;
}
