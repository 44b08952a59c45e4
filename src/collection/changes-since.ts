import type { Change } from "../posting/changes/change.ts";
import type { PostingHistory } from "./collection.ts";
import type { PostingRecord } from "./posting-record.ts";
import { changesBetween } from "./changes-between.ts";

/** What is other than when the user last looked. `at`: when the words that it is compared with were last seen, ms since 1970. */
export interface Since {
  readonly at: number;
  /** None where the words are the same; also where only marks and white space are other. */
  readonly changes: readonly Change[];
}

/**
 * What is other on a page between the last look and this one; nothing where there was no look at that page before, or
 * its words are not kept. Whatever the clock says, words that were found later have a higher number.
 * @param before The role as it stood when the page was opened.
 * @param source Whose words the page shows, as `sourceOf`: another source's words are no edit of these.
 */
export function changesSince(
  { record, snapshots, visits }: PostingHistory,
  before: PostingRecord | undefined,
  source: string,
): Since | undefined {
  const snapshotOf = (id: number | undefined) => snapshots.find((each) => each.id === id);
  const [said, says] = [snapshotOf(before?.latest[source]), snapshotOf(record.latest[source])];
  if (!before || !said || !says) return undefined;
  const looks = visits.filter(({ snapshot, at }) => snapshot === said.id && at <= before.lastSeen);
  const at = looks.at(-1)?.at ?? before.lastSeen;
  return { at, changes: said === says ? [] : changesBetween(said, says) };
}
