import type { Twins } from "./families/families.ts";
import type { PostingRecord } from "./posting-record.ts";

/** The beginning of a list of roles, which can be had without the rest of it. */
export interface NewestRoles {
  /** As the list begins, last seen first; all roles that are listed where `isWhole`, none where it cannot be told. */
  readonly records: readonly PostingRecord[];
  /** The others of their families, wherever these stand in the list; in no order. */
  readonly relatives: readonly PostingRecord[];
  /** Pairs among all these that have the same text. */
  readonly twins: readonly Twins[];
  /** Whether there are no others. */
  readonly isWhole: boolean;
}

/** Nothing can be told of the beginning; the whole list can be asked for all the same. */
export const NO_NEWEST: NewestRoles = { records: [], relatives: [], twins: [], isWhole: false };
