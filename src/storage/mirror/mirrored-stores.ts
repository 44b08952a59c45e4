/** What a mirror holds of the roles that the user did something with: the role of a row is its `key`. */
export const ROLE_STORES = ["postings", "snapshots", "visits", "reminders"] as const;
export type RoleStore = (typeof ROLE_STORES)[number];

/** What a mirror holds whole, for it is all the user's: their answers. */
export const WHOLE_STORES = ["answers"] as const;
export type WholeStore = (typeof WHOLE_STORES)[number];

/** All that is mirrored; a store that comes to it is one more word in one of the two. */
export const MIRRORED_STORES = [...ROLE_STORES, ...WHOLE_STORES] as const;
export type MirroredStore = RoleStore | WholeStore;

/** All stores of a mirror that are used; it has the others, too, and brings its rows up by the same migrations. */
export type MirrorStore = MirroredStore | "upkeep";
export const MIRROR_STORES: MirrorStore[] = [...MIRRORED_STORES, "upkeep"];

/** Whether the rows of a store are mirrored. */
export function isMirrored(store: string): store is MirroredStore {
  return (MIRRORED_STORES as readonly string[]).includes(store);
}

/** Whether they are of roles. */
export function isOfRoles(store: MirroredStore): store is RoleStore {
  return (ROLE_STORES as readonly string[]).includes(store);
}

/** The stores whose rows say whose a role is, and those that say how far the mirror has come. */
export const UPKEEP_STORES = ["postings", "reminders", "upkeep"] as const;
