import type { PageVisit } from "../../src/collection/collection.ts";
import type { PageCollection } from "../../src/messaging/wire.ts";
import { setsAny } from "../../src/collection/set-mine.ts";
import { errorCodeOf } from "../../src/collection/collection-error.ts";

/**
 * The collection for one page's card. Where a value is set on a role that is not kept, or no more, the look at its page
 * is recorded first: whoever saves a role, or writes on it, wants it kept. Taking a value away from nothing is refused
 * as ever.
 * @param onRecorded Told once a look was recorded after all: what is kept of the role is other than was said.
 */
export function recordWanted(collection: PageCollection, onRecorded: () => void): PageCollection {
  let last: { readonly visit: PageVisit; key?: string | undefined } | undefined;
  return {
    ...collection,
    async recordVisit(visit) {
      const look: typeof last = (last = { visit });
      const found = await collection.recordVisit(visit);
      look.key = found?.record.key;
      return found;
    },
    setMine(key, values, at) {
      // The user may have moved on to another role, which nobody asked for.
      const visit = last?.key === key ? last.visit : undefined;
      const set = () => collection.setMine(key, values, at);
      return set().catch(async (error: unknown) => {
        if (errorCodeOf(error) !== "not-found" || !visit || !setsAny(values)) throw error;
        await collection.recordVisit({ ...visit, wanted: true });
        const record = await set();
        onRecorded();
        return record;
      });
    },
  };
}
