import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import type { CollectionErrorCode } from "../../collection/collection-error.ts";
import type { MineValues, PostingRecord } from "../../collection/posting-record.ts";
import { errorCodeOf } from "../shared/ErrorMessage.tsx";
import { useTools } from "./tools.ts";

/** What could not be done, and how to try it again. */
export interface Failure {
  readonly code: CollectionErrorCode;
  readonly retry: () => void;
}

/** The roles and what can be done with them from here. */
export interface Roles {
  /** `undefined` until they are there. */
  readonly records: readonly PostingRecord[] | undefined;
  readonly failure: Failure | undefined;
  readonly dismissFailure: () => void;
  /** Rejects with a CollectionError. */
  readonly setMine: (key: string, values: MineValues, at?: number) => Promise<void>;
  /** Does something with the collection; a failure is shown, with a way to try again. */
  readonly attempt: (work: () => Promise<void>) => void;
  /** Both reject with a CollectionError. */
  readonly remove: (keys: readonly string[]) => Promise<void>;
  readonly restore: (keys: readonly string[]) => Promise<void>;
}

/** Loads the roles, and again whenever the page comes back into view. */
export function useRoles(): Roles {
  const { collection, now } = useTools();
  const [records, setRecords] = useState<readonly PostingRecord[]>();
  const [failure, setFailure] = useState<Failure>();

  const attempt = useCallback((work: () => Promise<void>): void => {
    setFailure(undefined);
    work().catch((error: unknown) => setFailure({ code: errorCodeOf(error), retry: () => attempt(work) }));
  }, []);
  const load = useCallback(async () => setRecords(await collection.list()), [collection]);

  useEffect(() => {
    attempt(load);
    const onVisible = () => void (document.visibilityState === "visible" && attempt(load));
    document.addEventListener("visibilitychange", onVisible);
    return () => document.removeEventListener("visibilitychange", onVisible);
  }, [attempt, load]);

  const verbs = useMemo(
    () => ({
      async setMine(key: string, values: MineValues, at = now()) {
        const changed = await collection.setMine(key, values, at);
        setRecords((old) => old?.map((record) => (record.key === key ? changed : record)));
      },
      async remove(keys: readonly string[]) {
        await collection.remove(keys, now());
        setRecords((old) => old?.filter((record) => !keys.includes(record.key)));
      },
      async restore(keys: readonly string[]) {
        await collection.restore(keys);
        await load();
      },
    }),
    [collection, load, now],
  );
  return { records, failure, dismissFailure: () => setFailure(undefined), attempt, ...verbs };
}
