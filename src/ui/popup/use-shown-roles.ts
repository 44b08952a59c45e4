import { useMemo } from "preact/hooks";
import { mineOf } from "../../collection/posting-record.ts";
import type { Reminder } from "../../collection/reminder.ts";
import { useWording } from "../shared/wording.ts";
import type { PopupState } from "./popup-state.ts";
import { searchRoles } from "./search-roles.ts";
import { type DueDays, sortRoles } from "./sort-roles.ts";
import type { Roles } from "./use-roles.ts";

/** The roles of the tab that the search finds, in order; the days that reminders wait for; how many each tab has; and the chosen, in the order chosen. */
export function useShownRoles({ records, reminders }: Pick<Roles, "records" | "reminders">, state: PopupState) {
  const wording = useWording();
  const { tab, search, sort, descending } = state;
  const saved = useMemo(() => records?.filter((record) => mineOf(record, "saved")), [records]);
  const due = useMemo(() => dueDays(reminders), [reminders]);
  const shown = useMemo(() => {
    const ofTab = tab === "saved" ? saved : records;
    return ofTab && sortRoles(searchRoles(ofTab, search, wording), sort, descending, wording.locale, due);
  }, [records, saved, tab, search, sort, descending, wording, due]);
  const chosen = useMemo(
    () => state.chosen.flatMap((key) => records?.find((record) => record.key === key) ?? []),
    [records, state.chosen],
  );
  return { shown, due, chosen, counts: records && { saved: saved?.length ?? 0, recent: records.length } };
}

function dueDays(reminders: readonly Reminder[]): DueDays {
  return new Map(reminders.flatMap(({ key, due, state }) => (state === "waiting" ? [[key, due]] : [])));
}
