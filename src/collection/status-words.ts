import type { MessageName } from "../posting/words.ts";
import type { Status } from "./posting-record.ts";

/** The word for each status; the compiler asks for one when a status is added. */
export const STATUS_WORDS = {
  interested: "statusInterested",
  applied: "statusApplied",
  interviewing: "statusInterviewing",
  offer: "statusOffer",
  closed: "statusClosed",
} as const satisfies Record<Status, MessageName>;
