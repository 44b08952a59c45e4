import { readFileSync } from "node:fs";
import type { PostingHistory } from "../../src/collection/collection.ts";
import type { MineRecord, PostingRecord } from "../../src/collection/posting-record.ts";
import type { Wording } from "../../src/posting/describe.ts";
import type { JobPosting } from "../../src/posting/job-posting.ts";
import type { Observation, Problem } from "../../src/posting/observation.ts";
import type { Section, Sections } from "../../src/posting/sections.ts";
import { recordOf } from "./fake-collection.ts";

const messages = JSON.parse(readFileSync("public/_locales/en/messages.json", "utf8")) as Record<
  string,
  { readonly message: string }
>;

/** English as a user reads it. */
export const english: Wording = {
  locale: "en-US",
  words: (name, ...substitutions) =>
    (messages[name]?.message ?? `[${name}]`).replace(/\$(\d)/g, (_match, index: string) => {
      return substitutions[Number(index) - 1] ?? "";
    }),
};

/** A day in November 2026, noon UTC. */
export const NOW = Date.UTC(2026, 10, 21, 12);
export const DAY = 86_400_000;

interface Sample {
  readonly posting?: Partial<JobPosting>;
  readonly mine?: MineRecord;
  readonly problems?: readonly Problem[];
  readonly record?: Partial<PostingRecord>;
  /** What the page's own words are, where a test looks at them. */
  readonly observation?: Partial<Observation>;
}

/** A role with one snapshot and one visit; every sentence in it is invented. */
export function sampleRole(key: string, { posting = {}, problems = [], record = {}, ...side }: Sample = {}) {
  const full: JobPosting = {
    identifier: key,
    url: `https://jobs.apple.com/en-us/details/${key}/sample`,
    title: `Role ${key}`,
    hiringOrganization: "Apple",
    ...posting,
  };
  const sections: Sections = {
    ...section("minimumQualifications", full.qualifications),
    ...section("preferredQualifications", full.preferredQualifications),
    ...section("responsibilities", full.responsibilities),
  };
  const observation: Observation = {
    url: full.url,
    layout: "sectioned",
    reader: 1,
    header: { title: full.title },
    sections,
    posting: full,
    provenance: {},
    ...side.observation,
  };
  const history: PostingHistory = {
    record: { ...recordOf(observation, key, NOW - DAY), mine: side.mine ?? {}, problems, ...record },
    snapshots: [{ id: 1, key, source: "jobs.apple.com/en-us", takenAt: NOW - DAY, observation }],
    visits: [{ id: `visit-${key}`, key, at: NOW - DAY, url: full.url, kind: "posting", snapshot: 1 }],
  };
  return history;
}

function section(name: keyof Sections, items: readonly string[] | undefined): Record<string, Section> {
  return items === undefined ? {} : { [name]: { items, layout: "sectioned" } };
}

/** The user's value, set a minute ago. */
export function mine(values: { readonly [K in keyof MineRecord]: NonNullable<MineRecord[K]>["value"] }): MineRecord {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, at: NOW - 60_000 }]));
}
