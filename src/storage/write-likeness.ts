import { haveSameText, likenessOf } from "../collection/likeness/likeness.ts";
import type { PostingRecord, Snapshot } from "../collection/posting-record.ts";
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
 * @param added A snapshot of it that was just written, and need not be read.
 */
export async function writeLikeness(
  transaction: VisitTransaction,
  { key, latest }: Pick<PostingRecord, "key" | "latest">,
  added?: Snapshot,
): Promise<void> {
  const forgotten = forgetLikeness(transaction, key);
  // Waited for below, beside what others have.
  unwatched(forgotten);
  const ids = Object.values(latest).filter((id) => id !== added?.id);
  const snapshots = await Promise.all(ids.map((id) => transaction.objectStore("snapshots").get(id)));
  const known = [added, ...snapshots].filter((snapshot) => snapshot !== undefined);
  const likeness = likenessOf(
    key,
    known.map(({ observation }) => observation),
  );
  const likenesses = transaction.objectStore("likenesses");
  const [near] = await Promise.all([nearby(transaction, likeness), forgotten]);
  const others = await Promise.all(near.map((other) => likenesses.get(other)));
  const twins = others.filter((other) => other !== undefined && haveSameText(likeness, other)).slice(0, LINKED);
  for (const twin of twins)
    if (twin) unwatched(transaction.objectStore("twins").put({ keys: [key, twin.key].toSorted() as [string, string] }));
  // Also where nothing can be like it: the role has been looked at.
  unwatched(likenesses.put(likeness));
}

/** Deletes what the words of a role are like, and that others have the same. */
export async function forgetLikeness(transaction: VisitTransaction, key: string): Promise<void> {
  const twins = transaction.objectStore("twins");
  // Deleted before anything is waited for: whoever looks up its bands beside this no longer meets it.
  unwatched(transaction.objectStore("likenesses").delete(key));
  for (const link of await twins.index("by-key").getAllKeys(key)) unwatched(twins.delete(link));
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
