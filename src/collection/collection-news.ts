import type { PostingRecord } from "./posting-record.ts";

/** Tells of roles that were changed, from whichever page: by their keys, for what became of them can be looked up. */
export type HearNews = (act: (keys: readonly string[]) => void) => () => void;

/**
 * The list (last seen first) with what was found under these keys, in the order of the keys: changed in place, added
 * where it is new, gone where nothing is kept or the role was removed.
 */
export function withFound(
  records: readonly PostingRecord[],
  keys: readonly string[],
  found: readonly (PostingRecord | undefined)[],
): readonly PostingRecord[] {
  const news = new Map(keys.map((key, at) => [key, found[at]]));
  const kept = records.flatMap((record) => {
    if (!news.has(record.key)) return [record];
    const now = news.get(record.key);
    news.delete(record.key);
    return now && now.removedAt === undefined ? [now] : [];
  });
  const added = [...news.values()].flatMap((record) => (record && record.removedAt === undefined ? [record] : []));
  return [...added, ...kept].toSorted((a, b) => b.lastSeen - a.lastSeen);
}
