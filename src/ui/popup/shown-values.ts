import type { PostingRecord } from "../../collection/posting-record.ts";
import type { PayRange, Place } from "../../posting/job-posting.ts";

/** The place that a row shows: the one that the page was opened for, else the first. */
export function shownPlace({ posting }: PostingRecord): Place | undefined {
  return posting.jobLocation?.find((place) => place.selected) ?? posting.jobLocation?.[0];
}

/** The pay that a row shows: that of the place it shows, else the first stated. */
export function shownPay(record: PostingRecord): PayRange | undefined {
  const ranges = record.posting.baseSalary;
  const place = shownPlace(record)?.name;
  return ranges?.find((range) => range.place !== undefined && range.place === place) ?? ranges?.[0];
}
