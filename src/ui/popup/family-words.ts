import { differencesOf } from "../../collection/families/differences.ts";
import type { Family } from "../../collection/families/families.ts";
import type { Relative } from "../../collection/families/relative.ts";
import type { Twin } from "../../collection/families/twin-of.ts";
import type { PostingRecord } from "../../collection/posting-record.ts";
import { describeDate, describeMoment, type Wording } from "../../posting/describe.ts";

/** "3 places of this role", where it is one number; "3 postings of this role" where it was posted under several. */
export function describeFamily({ members }: Family, { locale, words }: Wording): string {
  const count = new Intl.NumberFormat(locale).format(members.length);
  const isOneNumber = new Set(members.map(({ family }) => family)).size === 1;
  return words(isOneNumber ? "familyPlaces" : "familyPostings", count);
}

/** What tells a member from the one that leads: title or places; where both are the same, its number. */
export function nameOfMember(member: Relative, lead: Relative): string {
  const differs = differencesOf(member, lead);
  const { title } = member.posting;
  if (differs.has("title") && title !== undefined) return title;
  return (differs.has("place") ? nameOfPlaces(member) : undefined) ?? member.key;
}

/** The place that a role's page was opened for; where that is not told, all of them; nothing where none is stated. */
export function nameOfPlaces({ posting: { jobLocation = [] } }: Relative): string | undefined {
  const opened = jobLocation.filter(({ selected }) => selected);
  return (opened.length > 0 ? opened : jobLocation).map(({ name }) => name).join(", ") || undefined;
}

/** Under which number and when a member was posted: in short, and in a sentence. */
export interface PostedWords {
  readonly short: string;
  readonly whole: string;
}

/** The same, as far as it is not the lead's and not the member's name; nothing where nothing is left to tell. */
export function describePosted(member: PostingRecord, lead: PostingRecord, wording: Wording): PostedWords | undefined {
  const { words } = wording;
  const differs = differencesOf(member, lead);
  const { datePosted } = member.posting;
  const date = datePosted && describeDate(datePosted, wording);
  const isNamed = nameOfMember(member, lead) === member.key;
  if (!differs.has("number") || isNamed) {
    const posted = date && (isNamed || differs.has("posted")) ? `${words("factPosted")} ${date}` : undefined;
    return posted === undefined ? undefined : { short: posted, whole: posted };
  }
  return date
    ? { short: `${member.key} · ${date}`, whole: words("postedAs", member.key, date) }
    : { short: member.key, whole: words("postedAsUndated", member.key) };
}

/**
 * "Reposted: same text as 200…, seen 3 Jun 2026": a posting of another number that was there before this one in the same
 * places, and is gone. Of one that is still listed, or stands elsewhere, or came later: "Same text as 200…", and whether
 * it is gone.
 */
export function describeTwin({ twin, isReposted }: Twin, wording: Wording): string {
  const { words } = wording;
  const said = words(isReposted ? "repostOf" : "sameTextAs", twin.key, describeMoment(twin.lastSeen, wording));
  return !isReposted && twin.listing === "removed" ? `${said} · ${words("noLongerListed")}` : said;
}
