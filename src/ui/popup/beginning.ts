import type { Collection } from "../../collection/collection.ts";
import type { NewestRoles } from "../../collection/newest-roles.ts";
import type { PostingRecord } from "../../collection/posting-record.ts";
import { dueReminders, type Reminder } from "../../collection/reminder.ts";
import type { FamilyPlace } from "./family-rows.ts";
import { FRESH_STATE, type PopupState } from "./popup-state.ts";

/** Roles asked for before the others: more than twice what the popup shows. */
const COUNT = 24;

/** How the list stands while only its beginning is there. */
export interface Beginning extends Pick<PopupState, "tab"> {
  /** Keys of its roles; a family whose newest member is none of these stands further down. */
  readonly keys: ReadonlySet<string>;
  /** Keys of all that came with it: their relatives, too, and who is due. What else is there was seen since. */
  readonly known: ReadonlySet<string>;
}

/** What is there before all of the roles are. */
interface Begun extends Pick<NewestRoles, "records" | "twins" | "isWhole">, Pick<Beginning, "keys" | "known"> {
  readonly reminders: readonly Reminder[];
}

/** Whether a popup that was left so can be shown from the beginning of its list alone, and nothing moves later. */
export function opensAtBeginning(state: PopupState): boolean {
  const { open, versions, chosen, top } = state;
  return isInOrder(state) && open === undefined && versions === undefined && chosen.length === 0 && top === 0;
}

/** Whether the beginning of the list is what the popup shows by now. */
export function isShownFrom(beginning: Beginning, state: PopupState): boolean {
  return isInOrder(state) && state.tab === beginning.tab;
}

/** Whether a row is among the first ones: it or its lead is; or the lead was seen since, of a family that is there. */
export function isAtBeginning({ keys, known }: Beginning, { key }: PostingRecord, place?: FamilyPlace): boolean {
  const lead = place?.lead.key ?? key;
  if (known.has(lead) || !place) return keys.has(lead);
  return place.family.members.some((member) => keys.has(member.key));
}

function isInOrder({ sort, descending, search }: PopupState): boolean {
  return sort === FRESH_STATE.sort && descending === FRESH_STATE.descending && search.trim() === "";
}

/**
 * Asks for the beginning of the list, and for the roles that are due, which stand above it; nothing where it cannot be
 * had: then all roles are waited for. `now`: ms since 1970.
 */
export async function askForBeginning(
  collection: Collection,
  tab: PopupState["tab"],
  now: number,
): Promise<Begun | undefined> {
  try {
    const [newest, reminders] = await Promise.all([collection.newest(COUNT, tab === "saved"), collection.reminders()]);
    const { records, relatives, twins, isWhole } = newest;
    if (records.length === 0 && !isWhole) return undefined;
    const there = [...records, ...relatives];
    const known = keysOf(there);
    const missing = isWhole ? [] : dueReminders(reminders, now).filter(({ key }) => !known.has(key));
    const due = await Promise.all(missing.map(({ key }) => collection.find(key)));
    const found = due.filter((record): record is PostingRecord => record !== undefined);
    const all = isWhole ? records : [...there, ...found];
    return { records: all, twins, isWhole, reminders, keys: keysOf(records), known: keysOf(all) };
  } catch {
    // Whoever asks for all of them is told of it.
    return undefined;
  }
}

function keysOf(records: readonly PostingRecord[]): ReadonlySet<string> {
  return new Set(records.map(({ key }) => key));
}
