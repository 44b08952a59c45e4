import { foldWords, wordsSearched } from "../../collection/fold-words.ts";
import { mineOf, type PostingRecord } from "../../collection/posting-record.ts";
import { STATUS_WORDS } from "../../collection/status-words.ts";
import { describePlace, type Wording } from "../../posting/describe.ts";

/** The roles in which every word searched for occurs: in title, team, places, role number, notes or status. */
export function searchRoles(
  records: readonly PostingRecord[],
  search: string,
  wording: Wording,
): readonly PostingRecord[] {
  const wanted = wordsSearched(search);
  if (wanted.length === 0) return records;
  return records.filter((record) => {
    const words = wordsOfRole(record, wording);
    return wanted.every((word) => words.includes(word));
  });
}

// Folding a thousand roles for each letter typed would be felt; a changed record is a new object.
const folded = new WeakMap<PostingRecord, string>();

/** The words that a light record holds, folded. */
export function wordsOfRole(record: PostingRecord, { words }: Wording): string {
  const known = folded.get(record);
  if (known !== undefined) return known;
  const { posting } = record;
  const status = mineOf(record, "status");
  const text = foldWords(
    [
      posting.title,
      posting.employmentUnit,
      record.key,
      posting.identifier,
      ...(posting.jobLocation ?? []).map(describePlace),
      mineOf(record, "notes"),
      status && words(STATUS_WORDS[status]),
      record.listing === "removed" ? words("noLongerListed") : undefined,
    ]
      .filter(Boolean)
      .join("\n"),
  );
  folded.set(record, text);
  return text;
}
