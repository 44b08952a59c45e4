import { isCalendarDay } from "../../collection/calendar-day.ts";
import type { PostingHistory } from "../../collection/collection.ts";
import { familyOf } from "../../posting/address.ts";
import type { JobPosting } from "../../posting/job-posting.ts";
import type { LineFault } from "./file-read.ts";

/** What is wrong with a history that has the right form; nothing where its parts fit together. */
export function faultOf({ record, snapshots, visits, reminder }: PostingHistory): LineFault | undefined {
  const ids = new Set(snapshots.map(({ id }) => id));
  const isWhole =
    record.family === (familyOf(record.key) ?? record.key) &&
    record.firstSeen <= record.lastSeen &&
    ids.has(record.snapshot) &&
    [...snapshots, ...visits, ...(reminder ? [reminder] : [])].every(({ key }) => key === record.key) &&
    visits.every(({ snapshot }) => snapshot === undefined || ids.has(snapshot));
  if (!isWhole) return "not-whole";
  const areOnce = ids.size === snapshots.length && new Set(visits.map(({ id }) => id)).size === visits.length;
  if (!areOnce) return "duplicate";
  const postings = [record.posting, ...snapshots.map(({ observation }) => observation.posting)];
  const urls = [...postings, ...snapshots.map(({ observation }) => observation), ...visits].map(({ url }) => url);
  if (!urls.every(isPageAddress)) return "address";
  return postings.every(isShowable) ? undefined : "wrong-form";
}

/** Whether an address can be led to: a link of a file's must never be a script. */
export function isPageAddress(url: string): boolean {
  return URL.canParse(url) && ["https:", "http:", "file:"].includes(new URL(url).protocol);
}

/** Whether what is put into words by the browser can be: it throws on a language that is none. */
function isShowable({ inLanguage, datePosted }: Pick<JobPosting, "inLanguage" | "datePosted">): boolean {
  if (datePosted !== undefined && !isCalendarDay(datePosted)) return false;
  if (inLanguage === undefined) return true;
  try {
    return Intl.getCanonicalLocales(inLanguage).length === 1;
  } catch {
    return false;
  }
}
