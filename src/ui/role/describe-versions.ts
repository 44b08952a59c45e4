import type { PostingHistory } from "../../collection/collection.ts";
import { describeMoment, type Wording } from "../../posting/describe.ts";

/** What each version is called by its number: the day it was first seen, with the time where that day has several. */
export function describeVersions(
  { snapshots }: Pick<PostingHistory, "snapshots">,
  wording: Wording,
): ReadonlyMap<number, string> {
  const withTime = new Intl.DateTimeFormat(wording.locale, { dateStyle: "medium", timeStyle: "short" });
  const days = snapshots.map(({ takenAt }) => describeMoment(takenAt, wording));
  return new Map(
    snapshots.map(({ id, takenAt }, at) => {
      const day = days[at] ?? "";
      return [id, days.filter((other) => other === day).length > 1 ? withTime.format(takenAt) : day];
    }),
  );
}
