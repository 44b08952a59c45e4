import type { HearNews } from "../collection/collection-news.ts";
import type { Collection } from "../collection/collection.ts";
import { NO_NEWEST } from "../collection/newest-roles.ts";
import type { PostingRecord } from "../collection/posting-record.ts";

type Tell = (first: readonly PostingRecord[]) => void;

/** More rows than a tall window shows. */
const COUNT = 60;

/**
 * The same collection, whose list is asked for at once, its beginning before the rest: the worker looks for it while the
 * page is still being made, and whoever asks first is given that. Nobody is where a role was changed in between, for
 * they could not hear of it.
 * @param framed Until the beginning is on the screen: the rest, thousands of roles, would hold it up.
 */
export function listAhead(collection: Collection, hearNews: HearNews, framed: () => Promise<void>): Collection {
  let isFresh = true;
  const stopHearing = hearNews(() => {
    isFresh = false;
  });
  // Whoever asks for all of them is told of what failed.
  const beginning = collection.newest(COUNT, false).catch(() => NO_NEWEST);
  const ahead = async (tell?: Tell): Promise<readonly PostingRecord[]> => {
    const { records, isWhole } = await beginning;
    if (isWhole) return records;
    if (records.length === 0) return collection.list(tell);
    if (tell) {
      tell(records);
      await framed();
    }
    return collection.list();
  };
  return {
    ...collection,
    async list(tell) {
      const isAhead = isFresh;
      isFresh = false;
      stopHearing();
      return isAhead ? ahead(tell) : collection.list(tell);
    },
  };
}
