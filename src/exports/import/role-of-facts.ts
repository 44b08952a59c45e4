import type { PostingHistory } from "../../collection/collection.ts";
import { TABLE } from "../../collection/import/merge-words.ts";
import { keyOf } from "../../collection/identity.ts";
import type { MineRecord, PostingRecord, Snapshot } from "../../collection/posting-record.ts";
import { lightOf } from "../../collection/record-visit.ts";
import type { Reminder } from "../../collection/reminder.ts";
import { familyOf } from "../../posting/address.ts";
import type { JobPosting } from "../../posting/job-posting.ts";
import type { Sections } from "../../posting/sections.ts";
import { headerOfPosting } from "./header-of-posting.ts";

/** What a row of a table says of a role. Times are ms since 1970. */
export interface RowFacts {
  readonly posting: JobPosting;
  readonly mine: MineRecord;
  readonly reminder?: Omit<Reminder, "key"> | undefined;
  readonly firstSeen: number;
  readonly lastSeen: number;
  readonly seen?: Partial<Pick<PostingRecord, "visits" | "listing" | "problems">> | undefined;
}

/** A history with what a row says and nothing else. @param reader Version of the reader: there is nothing to read better. */
export function roleOfFacts(facts: RowFacts, reader: number): PostingHistory {
  const { posting, mine, reminder, firstSeen, lastSeen, seen } = facts;
  const { url } = posting;
  const key = keyOf(posting);
  const sections = sectionsOf(posting);
  const header = headerOfPosting(posting);
  const observation = { url, layout: TABLE, reader, header, sections, posting, provenance: {} };
  const snapshot: Snapshot = { id: 1, key, source: TABLE, takenAt: lastSeen, observation };
  const record: PostingRecord = {
    key,
    family: familyOf(key) ?? key,
    posting: lightOf(observation),
    counts: Object.fromEntries(Object.entries(sections).map(([name, { items }]) => [name, items.length])),
    problems: [],
    layout: TABLE,
    reader,
    listing: "listed",
    firstSeen,
    lastSeen,
    visits: 0,
    ...seen,
    snapshots: 1,
    latest: { [TABLE]: 1 },
    snapshot: 1,
    mine,
  };
  return { record, snapshots: [snapshot], visits: [], ...(reminder && { reminder: { key, ...reminder } }) };
}

function sectionsOf({ qualifications, preferredQualifications, responsibilities }: JobPosting): Sections {
  const texts = { minimumQualifications: qualifications, preferredQualifications, responsibilities };
  return Object.fromEntries(
    Object.entries(texts).flatMap(([name, items]) => (items ? [[name, { items, layout: TABLE }]] : [])),
  );
}
