import type { Writing } from "./connection.ts";

type VisitStore = "postings" | "snapshots" | "visits" | "openings" | "likenesses" | "twins";
/** What the transaction of a visit reads and writes; also what finds twins, which follow from its words. */
export const VISIT_STORES: VisitStore[] = ["postings", "snapshots", "visits", "openings", "likenesses", "twins"];
/** The transaction of a visit: all that one look at a page changes. */
export type VisitTransaction = Writing<VisitStore>;
