import { useMemo } from "preact/hooks";
import { mineOf, type PostingRecord } from "../../../collection/posting-record.ts";
import { columnsOf } from "../compare/comparison.ts";
import { comparisonOfQuery } from "../compare/comparison-query.ts";
import { useLibrary } from "../library-tools.ts";
import { useFoundRoles } from "../use-found-roles.ts";
import type { AllWords } from "../use-kept-words.ts";
import { viewOfQuery } from "../view-query.ts";
import type { DecidedSet } from "./decision.ts";

/** The roles of each set that can be decided between; the address says which are compared, and how the library filters. */
export function useDecidedSets(
  records: readonly PostingRecord[] | undefined,
  words: AllWords,
): Readonly<Record<DecidedSet, readonly PostingRecord[]>> {
  const { address } = useLibrary();
  const query = address.query();
  const view = useMemo(() => viewOfQuery(query), [query]);
  const { shown = [] } = useFoundRoles(records, view, words);
  return useMemo(() => {
    const byKey = new Map(records?.map((record) => [record.key, record]));
    const comparison = comparisonOfQuery(query);
    return {
      compared: comparison ? columnsOf(comparison).flatMap((key) => byKey.get(key) ?? []) : [],
      saved: records?.filter((record) => mineOf(record, "saved")) ?? [],
      shown,
    };
  }, [records, query, shown]);
}
