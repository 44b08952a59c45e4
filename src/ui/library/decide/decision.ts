import type { Weighing } from "../../../comparison/decide/weighing.ts";

/** Which roles are decided between: those compared, those saved, or those that the library's filters show. */
export const DECIDED_SETS = ["compared", "saved", "shown"] as const;
export type DecidedSet = (typeof DECIDED_SETS)[number];

/** What is decided and how it is shown: all of it stands in the page's address. */
export interface Decision {
  readonly of: DecidedSet;
  readonly weighing: Weighing;
  /** Keys of the roles whose working is shown. */
  readonly unfolded: readonly string[];
}
