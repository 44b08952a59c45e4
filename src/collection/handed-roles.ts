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
