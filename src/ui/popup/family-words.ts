import { differencesOf } from "../../collection/families/differences.ts";
import type { Family } from "../../collection/families/families.ts";
import type { PostingRecord } from "../../collection/posting-record.ts";
import { describeDate, describeMoment, type Wording } from "../../posting/describe.ts";

/** "3 places of this role", where it is one number; "3 postings of this role" where it was posted under several. */
export function describeFamily({ members }: Family, { locale, words }: Wording): string {
  const count = new Intl.NumberFormat(locale).format(members.length);
  const isOneNumber = new Set(members.map(({ family }) => family)).size === 1;
  return words(isOneNumber ? "familyPlaces" : "familyPostings", count);
}

/** What tells a member from the one that leads: title or places; where both are the same, its number. */
export function nameOfMember(member: PostingRecord, lead: PostingRecord): string {
  const differs = differencesOf(member, lead);
  const { title, jobLocation = [] } = member.posting;
  if (differs.has("title") && title !== undefined) return title;
  const opened = jobLocation.filter(({ selected }) => selected);
  const places = (opened.length > 0 ? opened : jobLocation).map(({ name }) => name);
  return differs.has("place") && places.length > 0 ? places.join(", ") : member.key;
}

/** Under which number and on which day a member was posted, where that is not the lead's; nothing where both are. */
export function describePosted(member: PostingRecord, lead: PostingRecord, wording: Wording): string | undefined {
  const differs = differencesOf(member, lead);
  const { datePosted } = member.posting;
  const date = datePosted && describeDate(datePosted, wording);
  if (!differs.has("number")) return differs.has("posted") && date ? date : undefined;
  return date ? wording.words("postedAs", member.key, date) : wording.words("postedAsUndated", member.key);
}

/**
 * "Reposted: same text as 200…, seen 3 Jun 2026": a posting of another number that was there before this one in the same
 * places, or else elsewhere or later. Nothing where the family has but one number.
 */
export function describeTwin(record: PostingRecord, family: Family | undefined, wording: Wording): string | undefined {
  const { members = [] } = family ?? {};
  const isOther = (member: PostingRecord) => member.family !== record.family;
  const earlier = members.slice(members.indexOf(record) + 1).filter(isOther);
  const reposted = earlier.find((member) => !differencesOf(record, member).has("place"));
  const twin = reposted ?? earlier[0] ?? members.findLast(isOther);
  if (!twin) return undefined;
  return wording.words(reposted ? "repostOf" : "sameTextAs", twin.key, describeMoment(twin.lastSeen, wording));
}
