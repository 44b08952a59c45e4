import type { PostingHistory } from "../../collection/collection.ts";
import type { Wording } from "../../posting/describe.ts";

/** From the shortest to one that tells any two versions apart that a person could have seen. */
const STYLES = [{}, { timeStyle: "short" }, { timeStyle: "medium" }] as const satisfies Intl.DateTimeFormatOptions[];

/** What each version is called by its number: the day it was first seen, with the time where that day has several. */
export function describeVersions(
  { snapshots }: Pick<PostingHistory, "snapshots">,
  { locale }: Wording,
): ReadonlyMap<number, string> {
  const formats = STYLES.map((style) => new Intl.DateTimeFormat(locale, { dateStyle: "medium", ...style }));
  return new Map(
    snapshots.map(({ id, takenAt }) => {
      const isAlone = (format: Intl.DateTimeFormat) =>
        snapshots.every((other) => other.id === id || format.format(other.takenAt) !== format.format(takenAt));
      return [id, (formats.find(isAlone) ?? formats.at(-1))?.format(takenAt) ?? ""];
    }),
  );
}
