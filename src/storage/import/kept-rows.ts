import type { RowBefore } from "../schema.ts";

/** A role's rows as they stand, damaged or not. */
export type KeptRows = Omit<RowBefore, "sign">;
