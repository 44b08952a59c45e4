import Papa from "papaparse";
import { csvTable } from "../../../src/exports/csv-table.ts";
import { COLUMNS } from "../../../src/exports/csv-columns.ts";
import { csv } from "../../../src/exports/csv.ts";
import { EXPORT_VERSION, type ExportBundle } from "../../../src/exports/export-bundle.ts";
import type { ExportFormat, FilePart } from "../../../src/exports/format.ts";
import { openFile } from "../../../src/exports/import/open-file.ts";
import { json } from "../../../src/exports/json.ts";
import { unwatched } from "../../../src/storage/connection.ts";
import { openDatabase } from "../../../src/storage/open-database.ts";
import { createImports } from "../../../src/storage/import/create-imports.ts";
import { benchRoles } from "./roles.ts";

const AT = Date.UTC(2026, 10, 21, 12);
const READER = 1_000_000;
const CHOICE = { withNotes: true, withHistory: true, wording: { locale: "en", words: () => "" } };

/** What is written or brought in, each time from the beginning. */
export interface FilesBench {
  /** ms, and what came of it: bytes or roles, so that two that should do the same are seen to. */
  readonly run: (name: FileDeed) => Promise<{ readonly ms: number; readonly made: number }>;
}

export type FileDeed =
  | "csv"
  | "papaparse"
  | "cells"
  | "papaparseOfCells"
  | "json"
  | "stringify"
  | "compact"
  | "import"
  | "rawImport"
  | "rawPut";

/** @param count How many roles. */
export function openFilesBench(count: number): FilesBench {
  const postings = benchRoles(0, count);
  const head = { format: "pomona-export", version: EXPORT_VERSION, generator: "Pomona" } as const;
  const bundle: ExportBundle = { ...head, exportedAt: new Date(AT).toISOString(), postings };
  const cellsOf = (history: (typeof postings)[number]) => COLUMNS.map((column) => column.cell(history));
  const names = COLUMNS.map(({ name }) => name);
  const cells = postings.map(cellsOf);
  const byPlace = names.map((name, at) => ({ name, cell: (row: (typeof cells)[number]) => row[at] }));
  const papa = (rows: readonly unknown[]) => Papa.unparse([names, ...rows] as unknown[][], { escapeFormulae: true });
  const file = new TextEncoder().encode(JSON.stringify(bundle));
  let databases = 0;

  const deeds: Readonly<Record<FileDeed, () => Promise<number>>> = {
    csv: () => sizeOf(csv.serialize(bundle, CHOICE)),
    papaparse: () => sizeOf([papa(postings.map(cellsOf))]),
    cells: () => sizeOf(csvTable(byPlace, cells)),
    papaparseOfCells: () => sizeOf([papa(cells)]),
    json: () => sizeOf((json satisfies ExportFormat).serialize(bundle, CHOICE)),
    stringify: () => sizeOf([JSON.stringify(bundle, undefined, 2)]),
    compact: () => sizeOf([JSON.stringify(bundle)]),
    import: () =>
      inFreshDatabase(async (name) => {
        const opened = openFile(file, READER);
        if (!("read" in opened)) throw new Error("The file is none of ours.");
        const imports = createImports((onClosed) => openDatabase(name, onClosed));
        const roles = opened.read.roles.map(({ history }) => history);
        const { added } = await imports.bringIn(name, roles, AT);
        return added;
      }),
    rawImport: () =>
      inFreshDatabase((name) => put(name, (JSON.parse(new TextDecoder().decode(file)) as ExportBundle).postings)),
    rawPut: () => inFreshDatabase((name) => put(name, postings)),
  };

  return {
    async run(name) {
      const start = performance.now();
      const made = await deeds[name]();
      return { ms: performance.now() - start, made };
    },
  };

  async function inFreshDatabase(work: (name: string) => Promise<number>): Promise<number> {
    databases += 1;
    return work(`bench-${databases}`);
  }
}

/** Bytes of a file made of these parts, as the browser is given it. */
async function sizeOf(parts: AsyncIterable<FilePart> | Iterable<FilePart>): Promise<number> {
  const held: FilePart[] = [];
  for await (const part of parts) held.push(part);
  return new Blob(held).size;
}

/** Floor: all rows of the roles put in one transaction into stores with the same indexes, unchecked. */
async function put(name: string, postings: ExportBundle["postings"]): Promise<number> {
  const database = await openDatabase(name, () => undefined);
  const transaction = database.transaction(["postings", "snapshots", "visits"], "readwrite", { durability: "strict" });
  for (const { record, snapshots, visits } of postings) {
    unwatched(transaction.objectStore("postings").put(record));
    for (const snapshot of snapshots) unwatched(transaction.objectStore("snapshots").put(snapshot));
    for (const visit of visits) unwatched(transaction.objectStore("visits").put(visit));
  }
  await transaction.done;
  database.close();
  return postings.length;
}
