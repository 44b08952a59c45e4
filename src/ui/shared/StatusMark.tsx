import type { Status } from "../../collection/posting-record.ts";
import { STATUS_WORDS } from "../../collection/status-words.ts";
import { useWording } from "./wording.ts";

export { STATUS_WORDS };

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
