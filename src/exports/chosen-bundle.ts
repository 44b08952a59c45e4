import type { PostingHistory } from "../collection/collection.ts";
import type { ExportBundle, LeftOut } from "./export-bundle.ts";

/** What is taken along besides what the postings say. */
export interface ExportOptions {
  /** The user's own side: notes, status, stars, what was saved, the follow-up. */
  readonly withNotes: boolean;
  /** Every version of the words and every visit; else only the words that the facts were read from. */
  readonly withHistory: boolean;
}

/** The bundle with what was asked for, and a word on what was not: left out is not the same as never set. */
export function chosenBundle(bundle: ExportBundle, options: ExportOptions): ExportBundle {
  const leftOut: LeftOut[] = [...(bundle.leftOut ?? [])];
  if (!options.withNotes && !leftOut.includes("mine")) leftOut.push("mine");
  if (!options.withHistory && !leftOut.includes("history")) leftOut.push("history");
  if (leftOut.length === 0) return bundle;
  return { ...bundle, leftOut, postings: bundle.postings.map((history) => chosenHistory(history, options)) };
}

function chosenHistory(
  { record, snapshots, visits, reminder }: PostingHistory,
  { withNotes, withHistory }: ExportOptions,
): PostingHistory {
  return {
    record: withNotes ? record : { ...record, mine: {} },
    snapshots: withHistory ? snapshots : snapshots.filter(({ id }) => id === record.snapshot),
    visits: withHistory ? visits : [],
    ...(withNotes && reminder !== undefined && { reminder }),
  };
}
