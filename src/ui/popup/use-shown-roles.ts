import { useMemo } from "preact/hooks";
import { familiesOf, type Family } from "../../collection/families/families.ts";
import { mineOf, type PostingRecord } from "../../collection/posting-record.ts";
import type { Reminder } from "../../collection/reminder.ts";
import { useWording } from "../shared/wording.ts";
import { isAtBeginning, isShownFrom } from "./beginning.ts";
import { type FamilyRows, rowsOfFamilies } from "./family-rows.ts";
import type { PopupState } from "./popup-state.ts";
import { searchRoles } from "./search-roles.ts";
import { type DueDays, sortRoles } from "./sort-roles.ts";
import type { Roles } from "./use-roles.ts";

/** A list of families: its rows, where each row stands in its family, and the families among all roles. */
export interface ShownFamilies extends FamilyRows {
  readonly relatives: ReadonlyMap<string, Family>;
}

/**
 * The roles of the tab that the search finds, in order, a family as one; how many it found; the days that reminders wait
 * for; how many each tab has; and the chosen, in the order chosen.
 */
export function useShownRoles(
  {
    records,
    isWhole,
    beginning,
    reminders,
    twins,
  }: Pick<Roles, "records" | "isWhole" | "beginning" | "reminders" | "twins">,
  state: PopupState,
) {
  const wording = useWording();
  const { tab, search, sort, descending, families: unfolded, open } = state;
  const isBegun = beginning !== undefined && isShownFrom(beginning, state);
  const saved = useMemo(() => records?.filter((record) => mineOf(record, "saved")), [records]);
  const due = useMemo(() => dueDays(reminders), [reminders]);
  const ofTab = tab === "saved" ? saved : records;
  const families = useMemo(() => familiesOf(ofTab ?? [], twins), [ofTab, twins]);
  const relatives = useMemo(() => {
    const all = records === ofTab ? families : familiesOf(records ?? [], twins);
    return new Map(all.flatMap((family) => family.members.map(({ key }) => [key, family] as const)));
  }, [records, ofTab, families, twins]);
  const found = useMemo(() => ofTab && searchRoles(ofTab, search, wording), [ofTab, search, wording]);
  const shown = useMemo((): ShownFamilies | undefined => {
    if (!ofTab || !found || (beginning && !isBegun)) return undefined;
    const sorted = (leads: typeof ofTab) => sortRoles(leads, sort, descending, wording.locale, due);
    const all = rowsOfFamilies(ofTab, families, { found, unfolded, open }, sorted);
    const isThere = (row: PostingRecord) => !beginning || isAtBeginning(beginning, row, all.places.get(row.key));
    return { ...all, rows: all.rows.filter(isThere), relatives };
  }, [ofTab, families, found, beginning, isBegun, unfolded, open, relatives, sort, descending, wording, due]);
  const chosen = useMemo(
    () => state.chosen.flatMap((key) => records?.find((record) => record.key === key) ?? []),
    [records, state.chosen],
  );
  return {
    shown,
    foundCount: isWhole ? found?.length : undefined,
    due,
    chosen,
    counts: records && isWhole ? { saved: saved?.length ?? 0, recent: records.length } : undefined,
  };
}

function dueDays(reminders: readonly Reminder[]): DueDays {
  return new Map(reminders.flatMap(({ key, due, state }) => (state === "waiting" ? [[key, due]] : [])));
}
