import type { Page } from "@playwright/test";
import type { PostingHistory } from "../../src/collection/collection.ts";
import type { PostingRecord, Snapshot, Visit } from "../../src/collection/posting-record.ts";
import type { Opening } from "../../src/storage/schema.ts";
import type { Browsing } from "../e2e/browsing.ts";
import { saverBundle } from "./savers.ts";

/** All rows of the stores that hold what is kept, as they lie in the database. */
export interface Rows {
  readonly version: number;
  readonly postings: readonly PostingRecord[];
  readonly snapshots: readonly Snapshot[];
  readonly visits: readonly Visit[];
  readonly openings: readonly Opening[];
}

/** What is kept, twice: as it lies there, and as the collection tells it. */
export interface Kept {
  readonly rows: Rows;
  readonly told: readonly PostingHistory[];
  /** The user is told that the database was lost, and that the second copy took its place. */
  readonly hasRescue: boolean;
}

/** Reads what is kept in one of the extension's own pages. */
export async function readKept(browsing: Browsing): Promise<Kept> {
  const page = await browsing.visit(`chrome-extension://${browsing.extensionId}/welcome.html`);
  await page.evaluate(await saverBundle());
  // First as the extension does: it is the extension that brings a database up to date.
  const told = await page.evaluate<readonly PostingHistory[]>("pomonaSaver.readAll()");
  const hasRescue = await page.evaluate<boolean>("pomonaSaver.hasRescue()");
  const rows = await readRows(page);
  await page.close();
  return { rows, told, hasRescue };
}

/** Reads the database without the extension's code. */
export function readRows(page: Page): Promise<Rows> {
  return page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error ?? new Error("no reason")));
      });
    const database = await answer(indexedDB.open("pomona"));
    const names = ["postings", "snapshots", "visits", "openings"] as const;
    const transaction = database.transaction(names);
    const all = await Promise.all(names.map((name) => answer(transaction.objectStore(name).getAll())));
    database.close();
    const rows = Object.fromEntries(names.map((name, at) => [name, all[at]]));
    return { version: database.version, ...rows } as unknown as Rows;
  });
}
