import type { JobPosting } from "../posting/job-posting.ts";
import type { Observation, Problem } from "../posting/observation.ts";
import type { SectionName } from "../posting/sections.ts";
import type { InterviewTime } from "./interview.ts";

export const STATUSES = ["interested", "applied", "interviewing", "offer", "closed"] as const;
export type Status = (typeof STATUSES)[number];

/** The user's own side of a role. A visit never changes it. */
export interface Mine {
  readonly saved: boolean;
  readonly status: Status;
  /** 1 to 5. */
  readonly stars: number;
  readonly notes: string;
  readonly interview: InterviewTime;
}

/** Values of the user's to set together; a key that is there with `undefined` takes the value away. */
export type MineValues = { readonly [K in keyof Mine]?: Mine[K] | undefined };

/** A value of the user's with the time it was set (ms since 1970); the later one wins when two copies meet. */
export interface Stamped<T> {
  /** Absent: the user took the value away at that time. */
  readonly value?: T | undefined;
  readonly at: number;
}

export type MineRecord = { readonly [K in keyof Mine]?: Stamped<Mine[K]> | undefined };

/** The lists of texts, which light records leave out. */
type TextField = "qualifications" | "preferredQualifications" | "responsibilities";
export type LightPosting = Omit<JobPosting, TextField>;

/** A note that lost against another when two copies of the role were brought together, and is not lost. */
export interface EarlierNote {
  readonly value: string;
  /** When it was set, ms since 1970; 0 where that is not known. */
  readonly at: number;
}

/** A removal that is over: the user brought the role back, or looked at it again. */
export interface EndedRemoval {
  /** When the role had been removed, ms since 1970. */
  readonly at: number;
  /** A look ended it, and the role had been saved until then: bringing it back after that saves it again. */
  readonly wasSaved?: true | undefined;
}

/**
 * One role as lists show it: light, without its texts (those are in the snapshots). All times are ms since 1970.
 */
export interface PostingRecord {
  /** Role number as printed; the bare address where a copy has none. */
  readonly key: string;
  /** The nine digits shared by all places of the role; the key itself where there is no role number. */
  readonly family: string;
  readonly posting: LightPosting;
  /** How many items each section has. */
  readonly counts: Partial<Record<SectionName, number>>;
  /** Facts that could not be read at the last visit, and those that other readings of the page contradict. */
  readonly problems: readonly Problem[];
  /** The layout that found the words, and the version of the reader that read them; absent in records of version 0.1.0. */
  readonly layout?: string | undefined;
  readonly reader?: number | undefined;
  /** "removed": the last visit to Apple's page found it without the posting; a board's copy does not change it. */
  readonly listing: "listed" | "removed";
  /**
   * When Apple's page was first found without the posting, the last time that it went; stays when the role is listed
   * again. Never below `lastSeen` of that time. Absent where it never was gone, and where it went before this was kept.
   */
  readonly goneSince?: number | undefined;
  /** When Apple's page was first seen with the posting again; absent where it never came back, and once it has gone anew. */
  readonly returnedAt?: number | undefined;
  readonly firstSeen: number;
  /** When the posting itself was last seen: a look at a page that no longer shows it does not count. Never below `firstSeen`. */
  readonly lastSeen: number;
  readonly visits: number;
  readonly snapshots: number;
  /** Newest snapshot of each source: the text of the role as that page showed it. */
  readonly latest: Readonly<Record<string, number>>;
  /** The snapshot that `posting` was read from. */
  readonly snapshot: number;
  readonly mine: MineRecord;
  /** Notes that lost against today's at an import, the last set first; absent where there are none. */
  readonly earlierNotes?: readonly EarlierNote[] | undefined;
  /** Set when the user removed the role; it can be brought back until it is purged. */
  readonly removedAt?: number | undefined;
  /** The last removal that is over; absent where there was none, and where it ended before this was kept. */
  readonly lastRemoval?: EndedRemoval | undefined;
}

/**
 * The words of one page at one time. They change no more once the page is drawn; what they mean is read again by each
 * later reader.
 */
export interface Snapshot {
  readonly id: number;
  readonly key: string;
  /** Whose words these are: host and locale of the page. */
  readonly source: string;
  readonly takenAt: number;
  /** Version of the reader that found the words, where a later one has read them again. */
  readonly foundBy?: number | undefined;
  readonly observation: Observation;
}

/** One visit to a page; append-only, but for a page that was still being drawn. */
export interface Visit {
  /** Made by the visitor, so that a repeated message is not a second visit. */
  readonly id: string;
  readonly key: string;
  /** When the page was first found to say what it says, ms since 1970. */
  readonly at: number;
  readonly url: string;
  readonly kind: "posting" | "removed";
  /** What was on the page; absent for a removed page. */
  readonly snapshot?: number | undefined;
}

/** The value the user set, if any. */
export function mineOf<K extends keyof Mine>(
  record: { readonly mine: MineRecord } | undefined,
  name: K,
): Mine[K] | undefined {
  const stamped: Stamped<Mine[K]> | undefined = record?.mine[name];
  return stamped?.value;
}

/** Whether the role was ever looked at: one that came in another program's table was not, and its times are no looks. */
export function wasSeen({ visits }: Pick<PostingRecord, "visits">): boolean {
  return visits > 0;
}
