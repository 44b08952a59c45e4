/**
 * What a mirror holds of the roles that the user did something with. In each of these stores the role of a row is its
 * `key`; one that is to be mirrored is one more line.
 */
export const MIRRORED_STORES = ["postings", "snapshots", "visits", "reminders"] as const;
export type MirroredStore = (typeof MIRRORED_STORES)[number];

/** All stores of a mirror that are used; it has the others, too, and brings its rows up by the same migrations. */
export type MirrorStore = MirroredStore | "upkeep";
export const MIRROR_STORES: MirrorStore[] = [...MIRRORED_STORES, "upkeep"];

/** Whether the rows of a store are mirrored. */
export function isMirrored(store: string): store is MirroredStore {
  return (MIRRORED_STORES as readonly string[]).includes(store);
}

/** The stores whose rows say whose a role is, and those that say how far the mirror has come. */
export const UPKEEP_STORES = ["postings", "reminders", "upkeep"] as const;
