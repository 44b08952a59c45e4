import type { PostingHistory } from "../../collection/collection.ts";
import type { Snapshot } from "../../collection/posting-record.ts";
import { chosenBundle, type ExportOptions } from "../chosen-bundle.ts";
import type { ExportSource } from "../export-bundle.ts";

// JSON may hold them as they are, and some programs end a line there.
const OTHER_LINE_ENDS = /[\u0085\u2028\u2029]/g;

/** The lines of one role at a time. */
export async function* writeLines(source: ExportSource, options: ExportOptions): AsyncGenerator<string> {
  for await (const history of chosenBundle(source, options).postings) {
    const lines = history.snapshots.map((snapshot) => JSON.stringify(lineOf(history, snapshot), wellFormed));
    yield lines.map((line) => `${line.replace(OTHER_LINE_ENDS, escaped)}\n`).join("");
  }
}

/** One version. Times are ISO 8601, which such programs know without being told. */
function lineOf({ record, reminder }: PostingHistory, { id, source, takenAt, observation }: Snapshot) {
  const { url, layout, reader, posting, sections } = observation;
  const { saved, status, stars, notes, interview } = record.mine;
  return {
    key: record.key,
    family: record.family,
    version: id,
    source,
    takenAt: new Date(takenAt).toISOString(),
    /** Whether it is what the role's facts are read from today. */
    current: id === record.snapshot,
    listing: record.listing,
    firstSeen: new Date(record.firstSeen).toISOString(),
    lastSeen: new Date(record.lastSeen).toISOString(),
    url,
    layout,
    reader,
    posting,
    sections: Object.fromEntries(Object.entries(sections).map(([name, { items }]) => [name, items])),
    saved: saved?.value,
    status: status?.value,
    stars: stars?.value,
    notes: notes?.value,
    interview: interview?.value,
    followUp: reminder?.state === "waiting" ? reminder.due : undefined,
  };
}

/** Half of a surrogate pair is no text to most readers, which then refuse the whole file. */
function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === "string" ? value.toWellFormed() : value;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
