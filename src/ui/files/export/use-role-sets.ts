import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import type { CollectionErrorCode } from "../../../collection/collection-error.ts";
import { ROLE_SETS, type RoleSet } from "../../../collection/handed-roles.ts";
import { mineOf, type PostingRecord } from "../../../collection/posting-record.ts";
import { errorCodeOf } from "../../shared/ErrorMessage.tsx";
import { useReturn } from "../../shared/use-return.ts";
import { useTools } from "./tools.ts";

/** Roles that can be exported together. */
export interface RolesOfSet {
  readonly set: RoleSet;
  /** All that were meant, also those that are no longer kept. */
  readonly keys: readonly string[];
  /** Those that are kept, in the same order. */
  readonly records: readonly PostingRecord[];
}

interface Kept {
  readonly records: readonly PostingRecord[];
  /** Keys of the roles that wait for a follow-up, or have an interview. */
  readonly dated: ReadonlySet<string>;
}

/** The sets that there are, and who has a place in a calendar; looked up again whenever the user comes back. */
export function useRoleSets() {
  const { collection, handed, hearNews } = useTools();
  const [kept, setKept] = useState<Kept>();
  const [failure, setFailure] = useState<CollectionErrorCode>();
  const load = useCallback(async (): Promise<void> => {
    try {
      const [records, reminders] = await Promise.all([collection.list(), collection.reminders()]);
      const waiting = reminders.filter(({ state }) => state === "waiting").map(({ key }) => key);
      const toInterview = records.filter((record) => mineOf(record, "interview") !== undefined).map(({ key }) => key);
      setKept({ records, dated: new Set([...waiting, ...toInterview]) });
      setFailure(undefined);
    } catch (error) {
      setFailure(errorCodeOf(error));
    }
  }, [collection]);
  useEffect(() => void load(), [load]);
  useReturn(load);
  useEffect(() => hearNews?.(() => void load()), [hearNews, load]);
  const sets = useMemo(() => kept && setsOf(kept.records, handed), [kept, handed]);
  return { sets, dated: kept?.dated, failure, load };
}

function setsOf(
  records: readonly PostingRecord[],
  {
    chosen,
    filtered,
  }: { readonly chosen?: readonly string[] | undefined; readonly filtered?: readonly string[] | undefined },
): readonly RolesOfSet[] {
  const byKey = new Map(records.map((record) => [record.key, record]));
  const found = (keys: readonly string[]) => ({ keys, records: keys.flatMap((key) => byKey.get(key) ?? []) });
  const whole = (some: readonly PostingRecord[]) => ({ keys: some.map(({ key }) => key), records: some });
  const roles: Readonly<Record<RoleSet, Omit<RolesOfSet, "set"> | undefined>> = {
    chosen: chosen && chosen.length > 0 ? found(chosen) : undefined,
    filtered: filtered && found(filtered),
    saved: whole(records.filter((record) => mineOf(record, "saved"))),
    all: whole(records),
  };
  return ROLE_SETS.flatMap((set) => {
    const of = roles[set];
    return of ? [{ set, ...of }] : [];
  });
}
