import type { ExportFormat } from "./format.ts";

/** "pomona-2026-11-21.json": the user's own calendar day at the moment `now` (ms since 1970). */
export function exportFileName({ extension }: Pick<ExportFormat, "extension">, now: number): string {
  const day = new Date(now);
  return `pomona-${day.getFullYear()}-${twoDigits(day.getMonth() + 1)}-${twoDigits(day.getDate())}.${extension}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
