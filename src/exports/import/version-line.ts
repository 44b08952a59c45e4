import * as z from "zod/mini";
import type { PostingHistory } from "../../collection/collection.ts";
import type { MineRecord, PostingRecord, Snapshot } from "../../collection/posting-record.ts";
import { TABLE } from "../../collection/import/merge-words.ts";
import { lightOf } from "../../collection/record-visit.ts";
import { addressSchema, list, postingSchema, sectionName, short, text } from "../../posting/observation-schema.ts";
import type { SectionName, Sections } from "../../posting/sections.ts";
import { headerOfPosting } from "./header-of-posting.ts";
import { daySchema, listingSchema, MINE_VALUES } from "./history-schema.ts";

const moment = z.string().check(z.maxLength(40), z.refine(isIsoTime));

const lineSchema = z.strictObject({
  key: addressSchema,
  family: addressSchema,
  version: z.int().check(z.nonnegative()),
  source: addressSchema,
  takenAt: moment,
  current: z.boolean(),
  listing: listingSchema,
  firstSeen: moment,
  lastSeen: moment,
  url: addressSchema,
  layout: short,
  reader: z.int().check(z.nonnegative()),
  posting: postingSchema,
  sections: z.partialRecord(sectionName, list(text)),
  saved: z.optional(MINE_VALUES.saved),
  status: z.optional(MINE_VALUES.status),
  stars: z.optional(MINE_VALUES.stars),
  notes: z.optional(MINE_VALUES.notes),
  interview: z.optional(MINE_VALUES.interview),
  followUp: z.optional(daySchema),
});

/** A line of an NDJSON export: one version of a role's words, and what is known of the role. */
export type VersionLine = z.infer<typeof lineSchema>;

/** Whether a value is such a line. It is used as it stands, so nothing may be in it that the schema passes over. */
export function isVersionLine(value: unknown): value is VersionLine {
  return lineSchema.safeParse(value).success && !Object.hasOwn((value as VersionLine).sections, "__proto__");
}

/**
 * The history that the lines of one role make; nothing where they do not say which version is today's. A line does not
 * tell when the user's values were set: not before the role was first seen, which lets every value with a time of its
 * own win. Nor does it have visits or quotes.
 */
export function historyOfLines(lines: readonly VersionLine[]): PostingHistory | undefined {
  const today = lines.filter(({ current }) => current);
  const [now] = today;
  if (now === undefined || today.length > 1) return undefined;
  const snapshots = lines.map(snapshotOf);
  const current = snapshots.find(({ id }) => id === now.version);
  if (current === undefined) return undefined;
  const { key, family, listing, followUp } = now;
  const firstSeen = Date.parse(now.firstSeen);
  const record: PostingRecord = {
    key,
    family,
    posting: lightOf(current.observation),
    counts: Object.fromEntries(Object.entries(now.sections).map(([name, items]) => [name, items.length])),
    problems: [],
    layout: now.layout,
    reader: now.reader,
    listing,
    firstSeen,
    lastSeen: Date.parse(now.lastSeen),
    // Each version of a page was seen at least once; nobody has seen what came in a table.
    visits: snapshots.filter(({ source }) => source !== TABLE).length,
    snapshots: snapshots.length,
    latest: Object.fromEntries(snapshots.toSorted((a, b) => a.id - b.id).map(({ source, id }) => [source, id])),
    snapshot: now.version,
    mine: mineOf(now, firstSeen),
  };
  const reminder = followUp && { key, due: followUp, state: "waiting" as const, at: firstSeen };
  return { record, snapshots, visits: [], ...(reminder && { reminder }) };
}

function snapshotOf({ version, key, source, takenAt, ...line }: VersionLine): Snapshot {
  const { url, layout, reader, posting } = line;
  const sections = Object.fromEntries(
    Object.entries(line.sections).map(([name, items]) => [name as SectionName, { items, layout }]),
  ) as Sections;
  const observation = { url, layout, reader, header: headerOfPosting(posting), sections, posting, provenance: {} };
  return { id: version, key, source, takenAt: Date.parse(takenAt), observation };
}

function mineOf({ saved, status, stars, notes, interview }: VersionLine, at: number): MineRecord {
  const values = Object.entries({ saved, status, stars, notes, interview }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(values.map(([name, value]) => [name, { value, at }]));
}

/** Whether a text is a moment as `toISOString` writes it, not before 1970. */
function isIsoTime(value: string): boolean {
  const at = Date.parse(value);
  return at >= 0 && new Date(at).toISOString() === value;
}
