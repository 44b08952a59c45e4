import { type NewestRoles, NO_NEWEST } from "../collection/newest-roles.ts";
import { mineOf, type PostingRecord } from "../collection/posting-record.ts";
import type { Connection, Reading } from "./connection.ts";
import { isOfRow } from "./read-each.ts";
import { listedRecord } from "./readable-record.ts";
import { linkedTo } from "./relatives.ts";

/** Roles looked at for as many that are saved: some 30 ms. Where saved ones are rarer, fewer of them are told. */
const LOOKED_AT = 1000;
/** Relatives beyond which the families of a beginning are no beginning any more: shops that seek the same everywhere. */
const MOST_RELATIVES = 500;

type ReadingRoles = Reading<"postings" | "twins">;

/**
 * The beginning of the list, or of its saved roles, and the families of these: read from its end of the index, so that
 * it takes as long with 100,000 kept as with 100. None where a damaged row, or a very large family, is in the way.
 * @param count How many are wanted.
 */
export function newestRoles(connection: Connection, count: number, onlySaved: boolean): Promise<NewestRoles> {
  return connection
    .read(["postings", "twins"], async (transaction) => {
      const { looked, isWhole } = await lookedAt(transaction, count, onlySaved);
      const records = isWhole || !onlySaved ? looked : looked.filter(isSaved);
      const { relatives, twins } = (await familiesAmong(transaction, records)) ?? {};
      return relatives && twins ? { records, relatives, twins, isWhole } : NO_NEWEST;
    })
    .catch((error: unknown) => {
      if (!isOfRow(error)) throw error;
      return NO_NEWEST;
    });
}

/** The rows from the newest on, until there are enough. */
async function lookedAt(transaction: ReadingRoles, count: number, onlySaved: boolean) {
  const looked: PostingRecord[] = [];
  const index = transaction.objectStore("postings").index("by-last-seen");
  let [rows, wanted] = [0, 0];
  for (let cursor = await index.openCursor(null, "prev"); cursor; cursor = await cursor.continue()) {
    // Known by one more than there are to be.
    if (wanted === count || rows === LOOKED_AT) return { looked, isWhole: false };
    rows += 1;
    const record = listedRecord(cursor.value);
    if (!record) continue;
    looked.push(record);
    if (!onlySaved || isSaved(record)) wanted += 1;
  }
  return { looked, isWhole: true };
}

/** All that may be in one family with these; nothing where they are too many. */
async function familiesAmong(transaction: ReadingRoles, records: readonly PostingRecord[]) {
  const known = new Set(records.map(({ key }) => key));
  // Most collections have no pair of the same text: one question instead of one for each role.
  const hasTwins = (await transaction.objectStore("twins").count()) > 0;
  const relatives: PostingRecord[] = [];
  const twins = new Map<string, readonly [string, string]>();
  for (let next = records; next.length > 0;) {
    // oxlint-disable-next-line no-await-in-loop -- who comes next is known by these
    const links = await Promise.all(next.map((record) => linkedTo(transaction, record, hasTwins)));
    for (const pair of links.flatMap(([, pairs]) => pairs)) twins.set(pair.join(" "), pair);
    const others = [...new Set(links.flatMap(([places, pairs]) => [...places, ...pairs.flat()]))];
    const keys = others.filter((key) => !known.has(key));
    for (const key of keys) known.add(key);
    if (known.size > records.length + MOST_RELATIVES) return undefined;
    // oxlint-disable-next-line no-await-in-loop -- see above
    const rows = await Promise.all(keys.map((key) => transaction.objectStore("postings").get(key)));
    next = rows.flatMap((row) => listedRecord(row) ?? []);
    relatives.push(...next);
  }
  return { relatives, twins: [...twins.values()] };
}

function isSaved(record: PostingRecord): boolean {
  return mineOf(record, "saved") === true;
}
