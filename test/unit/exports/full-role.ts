import type { PostingHistory } from "../../../src/collection/collection.ts";
import type { MineRecord } from "../../../src/collection/posting-record.ts";
import type { JobPosting } from "../../../src/posting/job-posting.ts";
import { DAY, mine, NOW, sampleRole } from "../sample-roles.ts";

/** A role that states everything a posting can, whatever is changed in it; every word is invented. */
export function fullRole(posting: Partial<JobPosting> = {}, side: MineRecord = {}): PostingHistory {
  const key = posting.identifier ?? "200000001-0001";
  const { record, snapshots, visits } = sampleRole(key, {
    posting: {
      identifier: key,
      title: "Kiln Engineer",
      employmentUnit: "Hardware",
      inLanguage: "en-IE",
      datePosted: "2026-11-02",
      jobLocation: [
        { name: "Cork", addressRegion: "Munster", addressCountry: "Ireland" },
        { name: "Shop at the Quay", addressLocality: "Cork" },
      ],
      jobLocationType: "TELECOMMUTE",
      workHours: 37.5,
      employmentType: ["FULL_TIME", "INTERN"],
      baseSalary: [{ minValue: 41.2, maxValue: 63.75, currency: "EUR", unitText: "HOUR" }],
      qualifications: ["Five years at a kiln", "A degree in clay"],
      preferredQualifications: ["Some Loom"],
      responsibilities: ["Fire the kiln", "Keep it warm"],
      educationRequirements: {
        minimum: "bachelor",
        preferred: "master",
        equivalentExperience: true,
        fieldsOfStudy: ["Clay"],
        statements: [{ requirement: "minimum", levels: ["bachelor"], quote: "A degree in clay" }],
      },
      experienceRequirements: {
        years: 5,
        alternatives: [],
        statements: [{ requirement: "minimum", min: 5, max: null, quote: "Five years at a kiln" }],
      },
      skills: [
        { name: "Awl", requirement: "minimum" },
        { name: "Loom", requirement: "preferred" },
        { name: "Pen", requirement: "summary" },
      ],
      knowsLanguage: [{ language: "English", requirement: "minimum" }],
      travel: "Sails twice a year",
      publications: true,
      evergreen: false,
      ...posting,
    },
    mine: { ...mine({ saved: true, status: "applied", stars: 4, notes: "Call back.\nAsk for clay." }), ...side },
  });
  return { record, snapshots, visits, reminder: { key, due: "2026-11-28", state: "waiting", at: NOW } };
}

/** The same role with words that were there a week before. */
export function withEarlier(history: PostingHistory, earlier: string): PostingHistory {
  const old = history.snapshots.map((snapshot) => ({
    ...snapshot,
    id: 0,
    takenAt: NOW - 8 * DAY,
    observation: {
      ...snapshot.observation,
      sections: { ...snapshot.observation.sections, responsibilities: { items: [earlier], layout: "sectioned" } },
    },
  }));
  return { ...history, snapshots: [...old, ...history.snapshots] };
}
