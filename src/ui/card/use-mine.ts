import { useRef, useState } from "preact/hooks";
import type { Collection } from "../../collection/collection.ts";
import { CollectionError, type CollectionErrorCode } from "../../collection/collection-error.ts";
import type { Mine, MineRecord, MineValues, PostingRecord, Stamped } from "../../collection/posting-record.ts";
import { stampAfter } from "../../collection/set-mine.ts";
import { errorCodeOf } from "../shared/ErrorMessage.tsx";

/** The user's side of a role, shown as set before the collection has answered. */
export interface MineInHand {
  get<K extends keyof Mine>(name: K): Mine[K] | undefined;
  /** Rejects with a CollectionError when it could not be kept; what was shown is then as before. */
  set(values: MineValues): Promise<void>;
  /** Why the last change, other than of the note, was not kept. */
  readonly failure: CollectionErrorCode | undefined;
}

/** `now` is in ms since 1970. A newer value from another tab, coming in with `record`, wins over what was set here. */
export function useMine(
  record: PostingRecord | undefined,
  collection: Pick<Collection, "setMine">,
  now: () => number,
): MineInHand {
  const [ahead, setAhead] = useState<MineRecord>({});
  const [failure, setFailure] = useState<CollectionErrorCode>();
  const gone = useRef(false);

  function get<K extends keyof Mine>(name: K): Mine[K] | undefined {
    const kept: Stamped<Mine[K]> | undefined = record?.mine[name];
    const inHand: Stamped<Mine[K]> | undefined = ahead[name];
    return (inHand && inHand.at >= (kept?.at ?? -Infinity) ? inHand : kept)?.value;
  }

  async function set(values: MineValues): Promise<void> {
    // An old card under a new extension asks once, says so, and asks no more.
    if (gone.current) throw new CollectionError("context-invalidated", "Known from an earlier call.");
    if (!record) throw new CollectionError("not-found", "The look at the page is not recorded yet.");
    const at = stampAfter({ mine: { ...record.mine, ...ahead } }, now());
    const stamped = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, at }]));
    setAhead((before) => ({ ...before, ...stamped }));
    try {
      await collection.setMine(record.key, values, at);
      setFailure(undefined);
    } catch (error) {
      const code = errorCodeOf(error);
      gone.current = code === "context-invalidated";
      // The note says by itself, beside its words, that it was not kept.
      if (!("notes" in values)) setFailure(code);
      setAhead((before) => withoutStamp(before, Object.keys(values), at));
      throw error;
    }
  }

  return { get, set, failure };
}

function withoutStamp(mine: MineRecord, names: readonly string[], at: number): MineRecord {
  return Object.fromEntries(
    Object.entries(mine).filter(([name, stamped]) => !(names.includes(name) && stamped?.at === at)),
  );
}
