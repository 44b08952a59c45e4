import type { PageVisit, VisitResult } from "../collection/collection.ts";
import { sourceOf } from "../collection/identity.ts";
import type { Snapshot, Visit } from "../collection/posting-record.ts";
import type { Reader } from "../collection/read-again.ts";
import { recordAfterRedraw } from "../collection/record-redraw.ts";
import { visitOf } from "../collection/record-visit.ts";
import { unwatched } from "./connection.ts";
import { newWordsOf } from "./new-words.ts";
import { readableRecord } from "./readable-record.ts";
import { sharingLists } from "./share-lists.ts";
import type { VisitTransaction } from "./visit-transaction.ts";

/**
 * Writes the newer words of a visit that is kept: its page went on drawing itself. They take the place of the words
 * that this very visit had added, as if it had found them at once; where another visit to the role came in between, they
 * come after that one's. It stays one visit. Nothing where they are older than what is known: a message that came late.
 * @param kept The visit as it is kept, of the same role.
 */
export async function writeRedraw(
  transaction: VisitTransaction,
  visit: PageVisit,
  seen: Extract<PageVisit["page"], { kind: "posting" }>,
  kept: Visit,
  reader: Reader | undefined,
): Promise<VisitResult | undefined> {
  const [snapshots, visits] = [transaction.objectStore("snapshots"), transaction.objectStore("visits")];
  const [row, opening, number] = await Promise.all([
    transaction.objectStore("postings").get(kept.key),
    transaction.objectStore("openings").get(kept.key),
    visits.index("by-id").getKey(visit.id),
  ]);
  const now = readableRecord(row);
  if (!now || number === undefined || visit.at <= kept.at) return undefined;
  const isLast = opening?.visit === visit.id;
  if (!isLast && visit.at <= Math.max(now.lastSeen, now.goneSince ?? 0)) return undefined;
  const before = isLast ? opening.before : now;
  const source = sourceOf(visit.url);
  // No other visit can be of that snapshot: this one is the role's last.
  const isOwn = kept.snapshot !== undefined && kept.snapshot !== before?.latest[source];
  const own = isLast && isOwn && kept.snapshot === now.latest[source] ? kept.snapshot : undefined;
  const { newestId, added } = await newWordsOf(transaction, visit, before, reader);
  // A number is only given where the snapshot brings none.
  const fresh = added && (sharingLists(own === undefined ? added : { ...added, id: own }) as Snapshot);
  const id = fresh ? await snapshots.put(fresh) : newestId;
  if (id === undefined) throw new Error("A posting without a snapshot.");
  if (own !== undefined && !added) unwatched(snapshots.delete(own));
  const count = now.snapshots + (added ? 1 : 0) - (own === undefined ? 0 : 1);
  const record = recordAfterRedraw(now, before, visit, seen, { id, count });
  unwatched(visits.put(visitOf(visit, now.key, id), number));
  unwatched(transaction.objectStore("postings").put(record));
  unwatched(transaction.objectStore("openings").put({ key: now.key, visit: visit.id, before }));
  return { record, before };
}
