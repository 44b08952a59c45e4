import type { PostingRecord } from "./posting-record.ts";

/** Which roles are exported: those chosen in a list, those that a list shows, those saved, all. */
export const ROLE_SETS = ["chosen", "filtered", "saved", "all"] as const;
export type RoleSet = (typeof ROLE_SETS)[number];

/** What a list of roles hands over to the page that exports: keys, in the list's order. */
export interface HandedRoles {
  /** The set that is meant. */
  readonly set: RoleSet;
  readonly chosen?: readonly string[] | undefined;
  /** Absent where the list shows everything. */
  readonly filtered?: readonly string[] | undefined;
}

/** The set of that name; nothing for another word. */
export function roleSetOf(name: unknown): RoleSet | undefined {
  return ROLE_SETS.find((set) => set === name);
}

/** What a list hands over: what is chosen in it, and what it shows where that is not everything. */
export function handedBy(
  set: RoleSet,
  chosen: readonly string[],
  filtered: readonly PostingRecord[] | undefined,
): HandedRoles {
  return { set, chosen, filtered: filtered?.map(({ key }) => key) };
}
