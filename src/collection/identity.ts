import {
  bareAddress,
  familyOf,
  lastingAddress,
  originalPostingAddress,
  parsePostingAddress,
} from "../posting/address.ts";
import type { JobPosting } from "../posting/job-posting.ts";
import type { PostingRecord } from "./posting-record.ts";

/** What a role is kept under: the role number printed on the page, else its address. */
export function keyOf(posting: JobPosting): string {
  return posting.identifier ?? lastingAddress(posting.url);
}

/**
 * Whose words a page shows: "jobs.apple.com/en-us", or "web.archive.org/en-us" for a copy that the archive keeps of it;
 * a job board's host; or the address itself where it has no host.
 */
export function sourceOf(url: string): string {
  const host = URL.canParse(url) ? new URL(url).host : "";
  const locale = originalPostingAddress(url)?.locale;
  if (host && locale) return `${host}/${locale}`;
  return host || bareAddress(url);
}

/** Whether the page is Apple's own, and not a copy. */
export function isApples(url: string): boolean {
  return URL.canParse(url) && new URL(url).hostname === "jobs.apple.com";
}

/** Whether a role was only ever seen on Apple's own pages: a copy's look moves `lastSeen` also when the role is gone. */
export function isOnlyApples({ latest }: Pick<PostingRecord, "latest">): boolean {
  return Object.keys(latest).every((source) => isApples(`https://${source}`));
}

/**
 * The kept role that a removed page was about. Its address holds all that is known: a role number, with or without
 * the code of a place. In order: the role of that very number; the role that was read at an address of that number
 * (last seen first); the only role of the same nine digits, if one of the two numbers names no place. A role of
 * another place is not it, and where several could be meant, none is: nobody can say which one is gone.
 * @param family Records of the same nine digits.
 */
export function roleOfRemovedPage(identifier: string, family: readonly PostingRecord[]): PostingRecord | undefined {
  const exact = family.find((record) => record.key === identifier);
  if (exact) return exact;
  const readThere = family.filter((record) => parsePostingAddress(record.posting.url)?.identifier === identifier);
  if (readThere.length > 0) return readThere.toSorted((a, b) => b.lastSeen - a.lastSeen)[0];
  const digits = familyOf(identifier);
  const [first, ...others] = family.filter(({ key }) => identifier === digits || key === digits);
  return others.length === 0 ? first : undefined;
}
