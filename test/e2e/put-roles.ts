import type { Page } from "@playwright/test";
import { readPage } from "../../src/extraction/read-page.ts";
import { parseDocument } from "../tools/parse-document.ts";
import { realPages } from "../tools/sample-pages.ts";
import { recordOf } from "../unit/fake-collection.ts";
import { generateRoles, type GeneratedRole } from "./generated-roles.ts";

const DAY = 86_400_000;

/** So many real postings as roles that were seen day after day; invented ones where no real ones are here. */
export function manyRoles(count: number, now: number): readonly GeneratedRole[] {
  const read = realPages(count).flatMap(({ html, url }, at): GeneratedRole[] => {
    const reading = readPage({ document: parseDocument(html), url });
    const key = reading.observation?.posting.identifier;
    if (reading.kind !== "posting" || key === undefined) return [];
    const { observation, problems } = reading;
    const [seen, id, source] = [now - at * DAY, at + 1, "jobs.apple.com/en-us"];
    const record = { ...recordOf(observation, key, seen), problems, latest: { [source]: id }, snapshot: id };
    return [{ record, snapshot: { id, key, source, takenAt: seen, observation } }];
  });
  if (read.length > 0) return read;
  console.log("No real postings are here to decide between: invented ones take their place.");
  return generateRoles(0, count, now);
}

/** Puts roles where the extension keeps its own; the page that asks is one of the extension's, and has opened the store. */
export async function putRoles(page: Page, roles: readonly GeneratedRole[]): Promise<void> {
  await page.evaluate(async (all) => {
    const database = await new Promise<IDBDatabase>((opened, failed) => {
      const opening = indexedDB.open("pomona");
      opening.addEventListener("success", () => opened(opening.result));
      opening.addEventListener("error", () => failed(new Error("no database")));
    });
    const transaction = database.transaction(["postings", "snapshots"], "readwrite");
    for (const { record, snapshot } of all) {
      transaction.objectStore("postings").put(record);
      transaction.objectStore("snapshots").put(snapshot);
    }
    await new Promise((done) => transaction.addEventListener("complete", done));
    database.close();
  }, roles);
}
