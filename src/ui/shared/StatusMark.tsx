import type { Status } from "../../collection/posting-record.ts";
import type { MessageName } from "../../posting/words.ts";
import { useWording } from "./wording.ts";

/** The word for each status; the compiler asks for one when a status is added. */
export const STATUS_WORDS = {
  interested: "statusInterested",
  applied: "statusApplied",
  interviewing: "statusInterviewing",
  offer: "statusOffer",
  closed: "statusClosed",
} as const satisfies Record<Status, MessageName>;

/** A ring that fills as things go forward. `named` gives it its word where no word stands beside it. */
export function StatusMark({
  status,
  named = false,
}: {
  readonly status: Status | undefined;
  readonly named?: boolean;
}) {
  const { words } = useWording();
  const word = words(status ? STATUS_WORDS[status] : "statusNone");
  const className = `st ${status ?? "none"}`;
  return named ? <span class={className} role="img" aria-label={word} title={word} /> : <span class={className} />;
}
