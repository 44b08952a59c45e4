import { haveSameText, likenessOf } from "../collection/likeness/likeness.ts";
import type { PostingRecord } from "../collection/posting-record.ts";
import { familyOf } from "../posting/address.ts";
import { unwatched } from "./connection.ts";
import type { VisitTransaction } from "./visit-transaction.ts";

/**
 * However many roles share a text (a shop's manager, in every town): so many of each band are looked up, so many of
 * these compared, and so many linked. What is linked to one of a family is linked to all.
 */
const LOOKED_UP = 32;
const COMPARED = 16;
const LINKED = 8;

/**
 * Keeps what the newest words of a role are like, and which other roles have the same: 2.7 ms more for a visit that
 * found new words, with 1,000 roles kept as with 10,000; nothing for any other. (Chromium 156, November 2026)
 */
export async function writeLikeness(
  transaction: VisitTransaction,
  { key, latest }: Pick<PostingRecord, "key" | "latest">,
): Promise<void> {
  await forgetLikeness(transaction, key);
  const snapshots = await Promise.all(Object.values(latest).map((id) => transaction.objectStore("snapshots").get(id)));
  const known = snapshots.filter((snapshot) => snapshot !== undefined);
  const likeness = likenessOf(
    key,
    known.map(({ observation }) => observation),
  );
  const likenesses = transaction.objectStore("likenesses");
  const others = await Promise.all((await nearby(transaction, likeness)).map((other) => likenesses.get(other)));
  const twins = others.filter((other) => other !== undefined && haveSameText(likeness, other)).slice(0, LINKED);
  for (const twin of twins)
    if (twin) unwatched(transaction.objectStore("twins").put({ keys: [key, twin.key].toSorted() as [string, string] }));
  // Also where nothing can be like it: the role has been looked at.
  unwatched(likenesses.put(likeness));
}

/** Deletes what the words of a role are like, and that others have the same. */
export async function forgetLikeness(transaction: VisitTransaction, key: string): Promise<void> {
  const twins = transaction.objectStore("twins");
  for (const link of await twins.index("by-key").getAllKeys(key)) unwatched(twins.delete(link));
  unwatched(transaction.objectStore("likenesses").delete(key));
}

/** Keys of roles that may have the same text, the likeliest first; those of the same nine digits are one role anyway. */
async function nearby(
  transaction: VisitTransaction,
  { key, bands }: { readonly key: string; readonly bands: readonly number[] },
): Promise<readonly string[]> {
  const index = transaction.objectStore("likenesses").index("by-band");
  const met = await Promise.all(bands.map((band) => index.getAllKeys(band, LOOKED_UP)));
  const counts = new Map<string, number>();
  const family = familyOf(key) ?? key;
  for (const other of met.flat())
    if ((familyOf(other) ?? other) !== family) counts.set(other, (counts.get(other) ?? 0) + 1);
  return [...counts]
    .toSorted(([, few], [, many]) => many - few)
    .slice(0, COMPARED)
    .map(([other]) => other);
}
