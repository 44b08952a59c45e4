import type { HearNews } from "../collection/collection-news.ts";
import type { Collection } from "../collection/collection.ts";
import type { PostingRecord } from "../collection/posting-record.ts";

/**
 * The same collection, whose list is asked for at once: the worker looks for it while the page is still being made, and
 * whoever asks first is given that. Nobody is where a role was changed in between, for they could not hear of it.
 */
export function listAhead(collection: Collection, hearNews: HearNews): Collection {
  let isFresh = true;
  const stopHearing = hearNews(() => {
    isFresh = false;
  });
  const first = Promise.withResolvers<readonly PostingRecord[]>();
  const all = collection.list(first.resolve);
  // Whoever asks is told.
  all.catch(() => undefined);
  return {
    ...collection,
    async list(onFirst) {
      const isAhead = isFresh;
      isFresh = false;
      stopHearing();
      if (!isAhead) return collection.list(onFirst);
      if (onFirst) void first.promise.then(onFirst);
      return all;
    },
  };
}
