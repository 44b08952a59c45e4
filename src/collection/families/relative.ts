import type { LightPosting, PostingRecord } from "../posting-record.ts";
import { familiesOf, type Twins } from "./families.ts";

/** What the page of another role of its family may tell of a role: nothing of the user's, no address. All times are ms. */
export interface Relative extends Pick<PostingRecord, "key" | "family" | "listing" | "lastSeen"> {
  readonly posting: Pick<LightPosting, "title" | "jobLocation" | "datePosted">;
}

/** The family of a role among these, newest first and with the role in it; none where it is alone or not among them. */
export function relativesOf(
  key: string,
  records: readonly PostingRecord[],
  twins: readonly Twins[],
): readonly Relative[] {
  const family = familiesOf(records, twins).find(({ members }) => members.some((member) => member.key === key));
  return (family?.members ?? []).map(({ key: own, family: digits, listing, lastSeen, posting }) => {
    const { title, jobLocation, datePosted } = posting;
    return { key: own, family: digits, listing, lastSeen, posting: { title, jobLocation, datePosted } };
  });
}
