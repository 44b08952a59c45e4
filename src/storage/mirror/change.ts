import type { MirroredStore } from "./mirrored-stores.ts";

/** A row that was written or deleted, or all rows of a store that were. */
export type RowWrite =
  | {
      readonly kind: "put";
      readonly store: MirroredStore;
      /** The role of the row, where it is of one. */
      readonly role: string | undefined;
      readonly value: unknown;
      /** The number of a visit, which is not part of it. */
      readonly number?: IDBValidKey | undefined;
    }
  | { readonly kind: "delete"; readonly store: MirroredStore; readonly key: IDBValidKey }
  | { readonly kind: "clear"; readonly store: MirroredStore };

/** What one decision changed of what a mirror holds. */
export interface Change {
  /** Of the database that was changed. */
  readonly birth: string;
  /** Counted from 1: each follows on the one before it. */
  readonly number: number;
  /** In their order; absent where there are too many to be held in memory twice. */
  readonly writes?: readonly RowWrite[] | undefined;
  /** Keys of the roles that were changed or deleted, where the rows are absent. */
  readonly roles?: readonly string[] | undefined;
  /** Keys of the roles that were deleted. */
  readonly deleted: readonly string[];
}

/** Keys of the roles that were changed or deleted. */
export function rolesOf(changes: readonly Change[]): readonly string[] {
  const roles = changes.flatMap(({ writes = [], roles: known = [] }) => [
    ...known,
    ...writes.flatMap((write) => (write.kind === "put" ? (write.role ?? []) : [])),
  ]);
  return [...new Set([...roles, ...deletedIn(changes)])];
}

/** Keys of the roles that were deleted. */
export function deletedIn(changes: readonly Change[]): readonly string[] {
  return changes.flatMap(({ deleted }) => deleted);
}
