import { type Column, columnsWith } from "../column.ts";
import { COLUMNS } from "../csv-columns.ts";
import type { ExportSource } from "../export-bundle.ts";
import type { ExportOptions } from "../chosen-bundle.ts";
import type { FilePart } from "../format.ts";
import { REQUIREMENT_COLUMNS, requirementRows } from "../requirement-rows.ts";
import { openZip } from "../zip-files.ts";
import { emptyWorkbook } from "./empty-workbook.ts";
import { openSheet } from "./open-sheet.ts";

/** Roles whose rows are packed at once: a few ms. */
const BATCH = 5;

/**
 * The workbook, as a ZIP of sheets. The library makes it empty, and the rows are written into it as they come, of both
 * sheets side by side, for the roles are gone through once: the library would hold the page for ten seconds at 10,000
 * roles, and compress in a worker that our policy forbids.
 */
export async function* writeWorkbook(
  { postings, exportedAt }: ExportSource,
  { withNotes }: ExportOptions,
): AsyncGenerator<FilePart> {
  const columns = columnsWith(COLUMNS, withNotes);
  const empty = await emptyWorkbook([
    { name: "roles", names: namesOf(columns) },
    { name: "requirements", names: namesOf(REQUIREMENT_COLUMNS) },
  ]);
  const zip = openZip(Date.parse(exportedAt));
  const write = (name: string, ...parts: readonly FilePart[]) => {
    const file = zip.add(name);
    for (const part of parts) file.write(part);
    return file;
  };
  const [rolesFile, requirementsFile, ...others] = sheetsFirst(empty);
  for (const [name, content] of others) write(name, content).end();
  yield* zip.taken();

  const roles = openSheet(textOf(rolesFile), columns);
  const requirements = openSheet(textOf(requirementsFile), REQUIREMENT_COLUMNS);
  const inRoles = write(rolesFile[0], roles.head);
  const inRequirements = write(requirementsFile[0], requirements.head);
  let held = { roles: "", requirements: "", count: 0 };
  const pack = () => {
    inRoles.write(held.roles);
    inRequirements.write(held.requirements);
    held = { roles: "", requirements: "", count: 0 };
    return zip.taken();
  };
  for await (const history of postings) {
    held.roles += roles.write(history);
    for (const row of requirementRows(history)) held.requirements += requirements.write(row);
    if (++held.count % BATCH === 0) yield* pack();
  }
  held.roles += roles.end();
  held.requirements += requirements.end();
  yield* pack();
  inRoles.end();
  inRequirements.end();
  zip.end();
  yield* zip.taken();
}

type PackedFile = readonly [name: string, content: Uint8Array<ArrayBuffer>];

/** The files of the empty workbook, the two sheets in front of the others. */
function sheetsFirst(empty: ReadonlyMap<string, Uint8Array<ArrayBuffer>>) {
  const sheet = (number: number): PackedFile => {
    const name = `xl/worksheets/sheet${number}.xml`;
    const content = empty.get(name);
    if (!content) throw new Error(`the empty workbook has no ${name}`);
    return [name, content];
  };
  const sheets = [sheet(1), sheet(2)] as const;
  return [...sheets, ...[...empty].filter(([name]) => !sheets.some(([one]) => one === name))] as const;
}

function textOf([, content]: PackedFile): string {
  return new TextDecoder().decode(content);
}

function namesOf<Row>(columns: readonly Column<Row>[]): readonly string[] {
  return columns.map(({ name }) => name);
}
