import { useMemo } from "preact/hooks";
import type { PostingRecord, Snapshot } from "../../../collection/posting-record.ts";
import type { AnswerBook } from "../../../comparison/answers/answer-book.ts";
import { type Fit, fitOf } from "../../../comparison/fit/fit.ts";

/** Tells how a role fits what the user answered, as far as its words are at hand; each is reckoned once. */
export function useFits(
  snapshots: readonly Snapshot[] | undefined,
  book: AnswerBook,
): (record: PostingRecord) => Fit | undefined {
  return useMemo(() => {
    const byKey = new Map(snapshots?.map((snapshot) => [snapshot.key, snapshot]));
    const known = new Map<string, Fit>();
    return ({ key }) => {
      const snapshot = byKey.get(key);
      if (!snapshot || book.isEmpty) return undefined;
      if (!known.has(key)) known.set(key, fitOf(snapshot.observation, book));
      return known.get(key);
    };
  }, [snapshots, book]);
}
