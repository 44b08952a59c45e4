import { dayOf } from "../collection/calendar-day.ts";
import type { PostingHistory } from "../collection/collection.ts";
import type { ExportFormat } from "./format.ts";
import { safeFileName } from "./safe-file-name.ts";

/**
 * "pomona-2026-11-21.json", "pomona-2026-11-21-requirements.csv", and with one role its title:
 * "pomona-2026-11-21-Map-Engineer.html". The day is the user's own at the moment `now` (ms since 1970).
 */
export function exportFileName(
  { extension, content }: Pick<ExportFormat, "extension" | "content">,
  postings: readonly PostingHistory[],
  now: number,
): string {
  const [first, ...others] = postings;
  const { identifier, title } = first?.record.posting ?? {};
  const only = first && others.length === 0 ? safeFileName(title ?? identifier ?? "", "") : "";
  const parts = ["pomona", dayOf(now), content, only.replaceAll(" ", "-")];
  return `${parts.filter(Boolean).join("-")}.${extension}`;
}
