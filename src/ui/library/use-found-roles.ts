import { useMemo, useRef } from "preact/hooks";
import { changedAt } from "../../collection/changed-at.ts";
import { wordsSearched } from "../../collection/fold-words.ts";
import type { PostingRecord } from "../../collection/posting-record.ts";
import { passingRoles } from "../../comparison/filters/filter-roles.ts";
import { findSentence, type FoundSentence } from "../../comparison/kept-words.ts";
import { wordsOfRole } from "../popup/search-roles.ts";
import { useTools } from "../popup/tools.ts";
import { useWording } from "../shared/wording.ts";
import { inOrder } from "./columns.ts";
import type { AllWords } from "./use-kept-words.ts";
import type { View } from "./view.ts";

const NOT_YET = () => undefined;

/** Whether the view depends on words that light records do not have. */
export function isAwaited({ search, choice }: View): boolean {
  return search.trim() !== "" || choice.bounds.changed !== undefined;
}

/**
 * The roles that the view shows, in order; those that its search finds, and what filters measure them with; and for a
 * role, the sentence that was found.
 */
export function useFoundRoles(records: readonly PostingRecord[] | undefined, view: View, words: AllWords) {
  // While they are read and nobody waits for them, all would be reckoned anew with each few that come.
  const wordsOf = isAwaited(view) || words.done >= words.total ? words.of : NOT_YET;
  const wording = useWording();
  const { now } = useTools();
  const { search, choice, order } = view;
  const searched = useMemo(() => wordsSearched(search), [search]);

  // A longer search finds only what the shorter one found, as long as the same words are there to be searched.
  const last = useRef<{ all: unknown; of: unknown; searched: readonly string[]; found: readonly PostingRecord[] }>(
    undefined,
  );
  const found = useMemo(() => {
    if (!records || searched.length === 0) return records;
    const { current } = last;
    const goesOn =
      current?.all === records &&
      current.of === wordsOf &&
      current.searched.every((word) => searched.some((longer) => longer.includes(word)));
    const some = (goesOn ? current.found : records).filter((record) => {
      const light = wordsOfRole(record, wording);
      const text = wordsOf(record)?.folded;
      return searched.every((word) => light.includes(word) || text?.includes(word));
    });
    last.current = { all: records, of: wordsOf, searched, found: some };
    return some;
  }, [records, searched, wordsOf, wording]);

  const measuring = useMemo(
    () => ({
      now: now(),
      changedAt: (record: PostingRecord) => changedAt(record, wordsOf(record)?.takenAt),
    }),
    [wordsOf, now],
  );
  const passing = useMemo(() => found && passingRoles(found, choice, measuring), [found, choice, measuring]);
  // Put in order last: another order asks neither the search nor a filter again.
  const shown = useMemo(
    () => records && passing && inOrder(passing, order, wording.locale, records),
    [records, passing, order, wording],
  );
  /** Where a word stands in the texts and not in what the row shows. */
  const sentenceOf = useMemo(() => {
    return (record: PostingRecord): FoundSentence | undefined => {
      if (searched.length === 0) return undefined;
      const light = wordsOfRole(record, wording);
      const missing = searched.filter((word) => !light.includes(word));
      const text = missing.length > 0 ? wordsOf(record) : undefined;
      return text && findSentence(text, missing);
    };
  }, [searched, wordsOf, wording]);
  /** Whether one is quoted; absent where nothing is searched for. */
  const hasSentence = useMemo(() => {
    if (searched.length === 0) return undefined;
    return (record: PostingRecord) => {
      const light = wordsOfRole(record, wording);
      return searched.some((word) => !light.includes(word));
    };
  }, [searched, wording]);
  return { shown, found, measuring, sentenceOf, hasSentence };
}
