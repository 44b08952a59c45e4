import { useMemo } from "preact/hooks";
import { mineOf, type PostingRecord } from "../../collection/posting-record.ts";
import { useWording } from "../shared/wording.ts";
import type { PopupState } from "./popup-state.ts";
import { searchRoles } from "./search-roles.ts";
import { sortRoles } from "./sort-roles.ts";

/** The roles of the tab that the search finds, in order; how many each tab has; and the chosen, in the order chosen. */
export function useShownRoles(records: readonly PostingRecord[] | undefined, state: PopupState) {
  const wording = useWording();
  const { tab, search, sort, descending } = state;
  const saved = useMemo(() => records?.filter((record) => mineOf(record, "saved")), [records]);
  const shown = useMemo(() => {
    const ofTab = tab === "saved" ? saved : records;
    return ofTab && sortRoles(searchRoles(ofTab, search, wording), sort, descending, wording.locale);
  }, [records, saved, tab, search, sort, descending, wording]);
  const chosen = useMemo(
    () => state.chosen.flatMap((key) => records?.find((record) => record.key === key) ?? []),
    [records, state.chosen],
  );
  return { shown, chosen, counts: records && { saved: saved?.length ?? 0, recent: records.length } };
}
