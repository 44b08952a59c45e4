import { useCallback, useEffect, useState } from "preact/hooks";
import type { Removal } from "../../collection/collection.ts";
import type { CollectionErrorCode } from "../../collection/collection-error.ts";
import { isTheUsers } from "../../collection/keep-policy.ts";
import { errorCodeOf } from "../shared/ErrorMessage.tsx";
import { useReturn } from "../shared/use-return.ts";
import { useTools } from "./tools.ts";

/** What can be forgotten, by keys, and what has been. */
export interface Forgettable {
  /** Roles that the user did nothing with. */
  readonly unsaved: readonly string[];
  /** All that is kept, also what is damaged. */
  readonly everything: readonly string[];
  /** Forgotten, and not yet deleted. */
  readonly waiting: readonly string[];
  /** Those of them that were forgotten last, together. */
  readonly last: readonly string[];
}

/** How forgetting is done and undone; what went wrong last is shown until something else is tried. */
export function useForgetting(tries: number) {
  const { collection, now, onPurged, hearNews } = useTools();
  const [found, setFound] = useState<Forgettable>();
  const [failure, setFailure] = useState<CollectionErrorCode>();
  const look = useCallback(async () => {
    try {
      const [records, reminders, damaged, removals] = await Promise.all([
        collection.list(),
        collection.reminders(),
        collection.damaged(),
        collection.removed(),
      ]);
      const reminded = new Map(reminders.map((reminder) => [reminder.key, reminder]));
      const unsaved = records.filter((record) => !isTheUsers(record, reminded.get(record.key)));
      const keysOf = (of: readonly { readonly key: string }[]) => of.map(({ key }) => key);
      const last = removals.filter(({ at }) => at === removals[0]?.at);
      setFound({
        unsaved: keysOf(unsaved),
        everything: [...keysOf(records), ...damaged],
        waiting: keysOf(removals),
        last: keysOf(last),
      });
    } catch {
      // The part below says so, of the same roles.
      setFound(undefined);
    }
  }, [collection]);
  useEffect(() => void look(), [look, tries]);
  useEffect(() => hearNews?.(() => void look()), [hearNews, look]);
  useReturn(look);

  /** Whether it could be done; what is there now is looked at in either case. */
  async function attempt(work: () => Promise<void>): Promise<boolean> {
    setFailure(undefined);
    try {
      await work();
      return true;
    } catch (error) {
      setFailure(errorCodeOf(error));
      return false;
    } finally {
      await look();
    }
  }

  return {
    found,
    failure,
    forget: (keys: readonly string[]) => attempt(() => collection.remove(keys, now())),
    undo: (keys: readonly string[]) => attempt(() => collection.restore(keys)),
    deleteForGood: () =>
      attempt(async () => {
        const removals = await collection.removed();
        // Also what a clock that was ahead stamped with a time that is still to come.
        await collection.purge(Math.max(0, ...removals.map((removal: Removal) => removal.at)) + 1);
        onPurged(removals.map(({ key }) => key));
      }),
  } as const;
}
