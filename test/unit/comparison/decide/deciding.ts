import type { PostingRecord } from "../../../../src/collection/posting-record.ts";
import type { JobPosting } from "../../../../src/posting/job-posting.ts";
import { sampleRole } from "../../sample-roles.ts";

/** Roles that state this, each under the number of its place. */
export function recordsOf(postings: readonly Partial<JobPosting>[]): readonly PostingRecord[] {
  return postings.map((posting, at) => sampleRole(String(at), { posting }).record);
}
