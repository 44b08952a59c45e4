import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { changedAt } from "../../collection/changed-at.ts";
import { wordsSearched } from "../../collection/fold-words.ts";
import type { PostingRecord } from "../../collection/posting-record.ts";
import { type Facets, optionCounter, passingRoles } from "../../comparison/filters/filter-roles.ts";
import { findSentence, type FoundSentence } from "../../comparison/kept-words.ts";
import { wordsOfRole } from "../popup/search-roles.ts";
import { useTools } from "../popup/tools.ts";
import { useWording } from "../shared/wording.ts";
import { inOrder } from "./columns.ts";
import type { AllWords } from "./use-kept-words.ts";
import type { View } from "./view.ts";

/** Roles whose options are counted before a frame has its turn. */
const COUNTED_AT_ONCE = 500;

const NOT_YET = () => undefined;

/** Behind what else there is to do. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Whether the view depends on words that light records do not have. */
export function isAwaited({ search, choice }: View): boolean {
  return search.trim() !== "" || choice.bounds.changed !== undefined;
}

/** The roles that the view shows, in order; what each filter can offer; and for a role, the sentence that was found. */
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
  // What each option would show is counted once the roles themselves are drawn.
  const [facets, setFacets] = useState<Facets>();
  useEffect(() => {
    if (!found) return undefined;
    const leaving = new AbortController();
    const count = async () => {
      await turn();
      if (leaving.signal.aborted) return;
      const counter = optionCounter(found, choice, measuring);
      for (let from = 0; from < found.length; from += COUNTED_AT_ONCE) {
        // oxlint-disable-next-line no-await-in-loop -- a frame has its turn
        if (from > 0) await turn();
        if (leaving.signal.aborted) return;
        counter.count(from, from + COUNTED_AT_ONCE);
      }
      setFacets(counter.facets());
    };
    void count();
    return () => leaving.abort();
  }, [found, choice, measuring]);

  /** Where a word stands in the texts and not in what the row shows. */
  const sentenceOf = useMemo(() => {
    return (record: PostingRecord): FoundSentence | undefined => {
      const light = wordsOfRole(record, wording);
      const missing = searched.filter((word) => !light.includes(word));
      const text = missing.length > 0 ? wordsOf(record) : undefined;
      return text && findSentence(text, missing);
    };
  }, [searched, wordsOf, wording]);
  const hasSentence = useMemo(() => {
    if (searched.length === 0) return () => false;
    return (record: PostingRecord) => {
      const light = wordsOfRole(record, wording);
      return searched.some((word) => !light.includes(word));
    };
  }, [searched, wording]);
  return { shown, facets, sentenceOf, hasSentence };
}
