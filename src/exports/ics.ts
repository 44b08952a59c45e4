import type { ExportFormat } from "./format.ts";

/** The days on which the user wants to come back to a role, and the interviews, for a calendar. */
export const ics: ExportFormat = {
  id: "ics",
  label: "exportIcs",
  about: "exportIcsWhat",
  extension: "ics",
  mimeType: "text/calendar;charset=utf-8",
  content: "dates",
  usual: { withNotes: false, withHistory: false },
  room: { withNotes: true, withHistory: false },
  looks: "text",
  onlyDated: true,
  emptyWords: "exportNoDates",
  async *serialize(source, choice) {
    const { writeCalendar } = await import("./ics/write-calendar.ts");
    yield* writeCalendar(source, choice);
  },
};
