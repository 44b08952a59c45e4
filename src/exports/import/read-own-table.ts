import type { MineRecord } from "../../collection/posting-record.ts";
import { FIELD_NAMES } from "../../posting/job-posting.ts";
import type { Problem } from "../../posting/observation.ts";
import { COLUMNS } from "../csv-columns.ts";
import { unguardFormula } from "../guard-formula.ts";
import type { FileRead } from "./file-read.ts";
import { createGathering } from "./gather-roles.ts";
import { isHistory } from "./history-schema.ts";
import { type CellOf, postingOfRow } from "./posting-of-row.ts";
import type { Table } from "./read-table.ts";
import { roleOfFacts } from "./role-of-facts.ts";

const KNOWN = new Set(COLUMNS.map(({ name }) => name));
const NEEDED = ["identifier", "title", "first_seen", "last_seen", "url"];

/** Whether a table is our own CSV of roles: every column is one of ours, and those that make a role are there. */
export function isOwnTable({ columns }: Table): boolean {
  return NEEDED.every((name) => columns.includes(name)) && columns.every((name) => KNOWN.has(name));
}

/** Reads our own CSV. @param reader Version of the reader, for what is kept. */
export function readOwnTable({ columns, rows }: Table, reader: number): FileRead {
  const gathering = createGathering();
  for (const [at, row] of rows.entries()) {
    const cells = new Map(columns.map((name, column) => [name, unguardFormula(row[column] ?? "")]));
    const cell: CellOf = (name) => cells.get(name) || undefined;
    const line = at + 2;
    const history = roleOfRow(cell, reader);
    if (isHistory(history)) gathering.take(line, history);
    else gathering.refuse(line, "wrong-form", cell("title") ?? cell("identifier"));
  }
  return gathering.read();
}

/** What the row says, not yet checked: a cell may hold anything. */
function roleOfRow(cell: CellOf, reader: number): unknown {
  const broughtIn = cell("brought_in");
  const firstSeen = Date.parse(cell("first_seen") ?? broughtIn ?? "");
  // When the user's values were set is not in the table: not before the role was seen, and who knows when if nobody did.
  const at = broughtIn === undefined ? firstSeen : 0;
  const due = cell("follow_up");
  return roleOfFacts(
    {
      posting: postingOfRow(cell),
      mine: mineOfRow(cell, at),
      reminder: due === undefined ? undefined : { due, state: "waiting", at },
      firstSeen,
      lastSeen: Date.parse(cell("last_seen") ?? broughtIn ?? ""),
      seen: {
        visits: Number(cell("visits") ?? 0),
        // Checked by the schema, like all that is here.
        listing: (cell("listing") ?? "listed") as "listed",
        problems: problemsOf(cell("could_not_be_read")),
      },
    },
    reader,
  );
}

function mineOfRow(cell: CellOf, at: number): MineRecord {
  const stars = cell("stars");
  const values = {
    saved: cell("saved") === "yes" || undefined,
    status: cell("status"),
    stars: stars === undefined ? undefined : Number(stars),
    notes: cell("notes"),
    interview: cell("interview"),
  };
  const set = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(set.map(([name, value]) => [name, { value, at }]));
}

function problemsOf(fields: string | undefined): readonly Problem[] {
  return (fields?.split("\n") ?? []).map((name) => {
    const field = FIELD_NAMES.find((one) => one === name);
    return field === undefined ? { detail: name } : { field, detail: "" };
  });
}
