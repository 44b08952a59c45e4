import { dayOf } from "../collection/calendar-day.ts";
import type { ExportFormat } from "./format.ts";

/** "pomona-2026-11-21.json": the user's own calendar day at the moment `now` (ms since 1970). */
export function exportFileName({ extension }: Pick<ExportFormat, "extension">, now: number): string {
  return `pomona-${dayOf(now)}.${extension}`;
}
