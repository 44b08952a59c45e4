import { useMemo } from "preact/hooks";
import { mineOf, type PostingRecord } from "../../../collection/posting-record.ts";
import { useSnapshots } from "../../compare/use-snapshots.ts";

/** The roles that the user saved, and their words once these are read. */
export function useSavedWords(records: readonly PostingRecord[] | undefined) {
  const saved = useMemo(() => (records ?? []).filter((record) => mineOf(record, "saved")), [records]);
  const { snapshots, failure } = useSnapshots(saved);
  const asking = useMemo(() => snapshots?.map(({ key, observation }) => ({ ...observation, key })), [snapshots]);
  return { saved, asking, failure };
}
