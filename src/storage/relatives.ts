import type { VisitResult } from "../collection/collection.ts";
import type { Twins } from "../collection/families/families.ts";
import { type Relative, relativesOf } from "../collection/families/relative.ts";
import type { PostingRecord } from "../collection/posting-record.ts";
import type { Connection, Reading } from "./connection.ts";
import { readableRecord } from "./readable-record.ts";
import type { VisitTransaction } from "./visit-transaction.ts";

/** However many roles share a text (a shop's manager, in every town), so many are looked at. */
const MOST = 100;

/**
 * The family of one role, newest first and with the role in it; none where it is alone. Only roles that may be in it are
 * read, so that it takes as long with 10,000 kept as with ten.
 */
export function keptRelatives(connection: Connection, key: string): Promise<readonly Relative[]> {
  return connection.read(["postings", "twins"], async (transaction) => {
    const records: PostingRecord[] = [];
    const twins: Twins[] = [];
    const met = new Set([key]);
    // What is met on the way is walked through, too.
    for (const next of met) {
      // oxlint-disable-next-line no-await-in-loop -- who comes next is known by this one
      const record = readableRecord(await transaction.objectStore("postings").get(next));
      if (!record || record.removedAt !== undefined) continue;
      records.push(record);
      // oxlint-disable-next-line no-await-in-loop -- see above
      const [places, links] = await linkedTo(transaction, record);
      twins.push(...links);
      for (const other of [...places, ...links.flat()]) if (met.size < MOST) met.add(other);
    }
    return relativesOf(key, records, twins);
  });
}

/** What a visit found, and whether the role may be of a family. */
export async function withRelated(transaction: VisitTransaction, result: VisitResult): Promise<VisitResult> {
  const { key, family } = result.record;
  const [places, links] = await Promise.all([
    transaction.objectStore("postings").index("by-family").getAllKeys(family),
    transaction.objectStore("twins").index("by-key").count(key),
  ]);
  return links > 0 || places.some((place) => place !== key) ? { ...result, related: true } : result;
}

/**
 * Keys of the places of a role, itself among them, and its pairs with roles of the same text.
 * @param hasTwins False where no such pair is kept at all.
 */
export async function linkedTo(
  transaction: Reading<"postings" | "twins">,
  { key, family }: PostingRecord,
  hasTwins = true,
): Promise<[readonly string[], readonly Twins[]]> {
  const [places, pairs] = await Promise.all([
    transaction.objectStore("postings").index("by-family").getAllKeys(family),
    hasTwins ? transaction.objectStore("twins").index("by-key").getAll(key) : [],
  ]);
  return [places, pairs.map(({ keys }) => keys)];
}
