import type { Place } from "../posting/job-posting.ts";
import type { Problem } from "../posting/observation.ts";
import type { PostingWords, WordsRead } from "../posting/posting-words.ts";
import type { PostingRecord, Snapshot } from "./posting-record.ts";
import { lightOf } from "./record-visit.ts";

/** What makes facts of words. A value, because nothing here knows how words are read. */
export interface Reader {
  /** Rises when the same words would be read differently. */
  readonly version: number;
  readonly read: (words: PostingWords) => WordsRead;
}

/** A snapshot whose words were read by a later reader, and what that one could not read. */
export interface SnapshotRead {
  readonly snapshot: Snapshot;
  readonly problems: readonly Problem[];
}

/** Reads the words of a snapshot again. The words, their source and their time stay what they are. */
export function readSnapshotAgain(snapshot: Snapshot, { version, read }: Reader): SnapshotRead {
  const { url, layout, header, sections, reader } = snapshot.observation;
  const { observation, problems } = read({ url, layout, header, sections });
  const { posting, provenance } = observation;
  return {
    snapshot: {
      ...snapshot,
      foundBy: snapshot.foundBy ?? reader,
      observation: { ...snapshot.observation, reader: version, posting, provenance },
    },
    problems,
  };
}

/**
 * The record after the snapshot that it shows was read again: the same role, seen as often, with the user's side as it
 * was. A record that a later visit has read as well already stays as it is.
 */
export function recordReadAgain(record: PostingRecord, { snapshot, problems }: SnapshotRead): PostingRecord {
  const { observation } = snapshot;
  if (record.snapshot !== snapshot.id || (record.reader ?? 0) >= observation.reader) return record;
  const before = record.posting;
  const posting = lightOf(observation);
  const isOpenedPlace = placesOf(before.jobLocation) === placesOf(posting.jobLocation);
  return {
    ...record,
    // A later look at the same words may have come by another address, or for another of the role's places.
    posting: { ...posting, url: before.url, ...(isOpenedPlace && { jobLocation: before.jobLocation }) },
    problems: [...problems, ...keptContradictions(record, posting, problems)],
    layout: observation.layout,
    reader: observation.reader,
  };
}

/** What other readings of the page said is not kept with its words: it holds for as long as the value it contradicts. */
function keptContradictions(
  { posting: before, problems: known }: PostingRecord,
  now: PostingRecord["posting"],
  problems: readonly Problem[],
): readonly Problem[] {
  return known.filter(({ field, contradiction }) => {
    if (contradiction === undefined || field === undefined || problems.some((one) => one.field === field)) return false;
    const name = field as keyof typeof now;
    return JSON.stringify(before[name]) === JSON.stringify(now[name]);
  });
}

function placesOf(places: readonly Place[] | undefined): string {
  return JSON.stringify(places?.map((place) => ({ ...place, selected: undefined })));
}
