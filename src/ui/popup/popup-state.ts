import { type CalendarDay, isCalendarDay } from "../../collection/calendar-day.ts";
import type { ReminderState } from "../../collection/reminder.ts";
import { SORT_COLUMNS, type SortColumn } from "./sort-roles.ts";

/** How the popup was left: it opens the same. */
export interface PopupState {
  readonly tab: "saved" | "recent";
  readonly search: string;
  readonly sort: SortColumn;
  readonly descending: boolean;
  /** How far the list is scrolled, px. */
  readonly top: number;
  /** Keys of the chosen roles, in the order in which they were chosen. */
  readonly chosen: readonly string[];
  readonly comparing: boolean;
  readonly onlyDifferences: boolean;
  /** What of the comparison is unfolded, see `Unfolding`. */
  readonly unfolded: readonly string[];
  /** Ids of the families of roles that are unfolded in the list. */
  readonly families: readonly string[];
  /** Key of the role whose note, status and stars are open. */
  readonly open?: string | undefined;
  /** Key of the role whose versions are looked at. */
  readonly versions?: string | undefined;
  /** Roles removed while Undo still stands there, oldest first. */
  readonly removed: readonly RemovedRole[];
  /** The reminder that was done or cancelled last, while Undo still stands there. */
  readonly settled?: SettledReminder | undefined;
}

/** A removed role, named as it was. */
export interface RemovedRole {
  readonly key: string;
  readonly title: string;
}

/** A reminder that was ended, as it was, and its role, named as it was. */
export interface SettledReminder extends RemovedRole {
  readonly due: CalendarDay;
  readonly state: Exclude<ReminderState, "waiting">;
}

export const FRESH_STATE: PopupState = {
  tab: "saved",
  search: "",
  sort: "lastSeen",
  descending: true,
  top: 0,
  chosen: [],
  comparing: false,
  onlyDifferences: false,
  unfolded: [],
  families: [],
  removed: [],
};

/** What is needed of localStorage. */
export type KeyValueStore = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const NAME = "popup";

/** How the popup was left; as new wherever what is stored is absent or of another form. */
export function readPopupState(store: KeyValueStore): PopupState {
  const stored = readJson(store, NAME);
  const { tab, search, sort, descending, top, chosen, comparing, onlyDifferences } = stored;
  const { unfolded, families, open, versions, removed, settled } = stored;
  return {
    tab: tab === "recent" ? "recent" : "saved",
    search: typeof search === "string" ? search : FRESH_STATE.search,
    sort: SORT_COLUMNS.find((column) => column === sort) ?? FRESH_STATE.sort,
    descending: typeof descending === "boolean" ? descending : FRESH_STATE.descending,
    top: typeof top === "number" && top >= 0 ? top : FRESH_STATE.top,
    chosen: textsOf(chosen),
    comparing: comparing === true,
    onlyDifferences: onlyDifferences === true,
    unfolded: textsOf(unfolded),
    families: textsOf(families),
    open: isText(open) ? open : undefined,
    versions: isText(versions) ? versions : undefined,
    removed: Array.isArray(removed) ? removed.filter(isRemovedRole) : [],
    settled: isSettledReminder(settled) ? settled : undefined,
  };
}

/** Keeps how the popup stands. A store that is full or closed costs the memory, not the popup. */
export function writePopupState(store: KeyValueStore, state: PopupState): void {
  writeJson(store, NAME, state);
}

/** An object from the store; an empty one where there is none or something else. */
export function readJson(store: KeyValueStore, name: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(store.getItem(name) ?? "{}");
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** Keeps an object; does nothing where the store refuses. */
export function writeJson(store: KeyValueStore, name: string, value: object): void {
  try {
    store.setItem(name, JSON.stringify(value));
  } catch {
    // Full, or closed by the user's settings.
  }
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** The texts of a list, each once. */
function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? [...new Set(value.filter(isText))] : [];
}

function isRemovedRole(value: unknown): value is RemovedRole {
  return (
    typeof value === "object" &&
    value !== null &&
    "key" in value &&
    isText(value.key) &&
    "title" in value &&
    isText(value.title)
  );
}

function isSettledReminder(value: unknown): value is SettledReminder {
  if (!isRemovedRole(value)) return false;
  const { due, state } = value as Partial<Record<keyof SettledReminder, unknown>>;
  return isCalendarDay(due) && (state === "done" || state === "cancelled");
}
