import type { PostingHistory } from "../collection/collection.ts";
import type { PostingRecord, Snapshot } from "../collection/posting-record.ts";
import type { ExportSource, LeftOut } from "./export-bundle.ts";

/** What is taken along besides what the postings say. */
export interface ExportOptions {
  /** The user's own side: notes, status, stars, what was saved, the follow-up, answers to what is asked for. */
  readonly withNotes: boolean;
  /** Every version of the words and every visit; else only the words that the facts were read from. */
  readonly withHistory: boolean;
}

/** The roles with what was asked for, and a word on what was not: left out is not the same as never set. */
export function chosenBundle(source: ExportSource, options: ExportOptions): ExportSource {
  const leftOut: LeftOut[] = [...(source.leftOut ?? [])];
  if (!options.withNotes && !leftOut.includes("mine")) leftOut.push("mine");
  if (!options.withHistory && !leftOut.includes("history")) leftOut.push("history");
  if (leftOut.length === 0) return source;
  return {
    ...source,
    leftOut,
    answers: options.withNotes ? source.answers : undefined,
    postings: { [Symbol.asyncIterator]: () => chosenHistories(source.postings, options) },
  };
}

async function* chosenHistories(
  postings: ExportSource["postings"],
  options: ExportOptions,
): AsyncGenerator<PostingHistory> {
  for await (const history of postings) yield chosenHistory(history, options);
}

function chosenHistory(
  { record, snapshots, visits, reminder }: PostingHistory,
  { withNotes, withHistory }: ExportOptions,
): PostingHistory {
  const taken = withHistory ? snapshots : snapshots.filter(({ id }) => id === record.snapshot);
  const chosen = withHistory ? record : recordOfLatest(record, taken);
  return {
    record: withNotes ? chosen : { ...chosen, mine: {}, earlierNotes: undefined, lastRemoval: undefined },
    snapshots: taken,
    visits: withHistory ? visits : [],
    ...(withNotes && reminder !== undefined && { reminder }),
  };
}

/** The record as it counts what is taken along: whoever brings the file in keeps no more, and exports the same again. */
function recordOfLatest(record: PostingRecord, taken: readonly Snapshot[]): PostingRecord {
  const ids = new Set(taken.map(({ id }) => id));
  const latest = Object.entries(record.latest).filter(([, id]) => ids.has(id));
  return { ...record, snapshots: taken.length, latest: Object.fromEntries(latest) };
}
