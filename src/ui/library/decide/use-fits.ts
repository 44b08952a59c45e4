import { useMemo } from "preact/hooks";
import type { PostingRecord, Snapshot } from "../../../collection/posting-record.ts";
import type { AnswerBook } from "../../../comparison/answers/answer-book.ts";
import { type FitShare, fitOf } from "../../../comparison/fit/fit.ts";

/** Tells how much of what a role asks for the user meets, as far as its words are at hand; each is reckoned once. */
export function useFits(
  snapshots: readonly Snapshot[] | undefined,
  book: AnswerBook,
): (record: PostingRecord) => FitShare | undefined {
  return useMemo(() => {
    const byKey = new Map(snapshots?.map((snapshot) => [snapshot.key, snapshot]));
    const known = new Map<string, FitShare | undefined>();
    return ({ key }) => {
      const snapshot = byKey.get(key);
      if (!snapshot || book.isEmpty) return undefined;
      if (!known.has(key)) known.set(key, fitOf(snapshot.observation, book).share);
      return known.get(key);
    };
  }, [snapshots, book]);
}
