import { useEffect, useRef, useState } from "preact/hooks";
import type { PostingRecord } from "../../collection/posting-record.ts";
import type { Measuring } from "../../comparison/filters/bound-filter.ts";
import type { Choice } from "../../comparison/filters/choice.ts";
import { type Facets, optionCounter } from "../../comparison/filters/filter-roles.ts";
import { useLate } from "../shared/use-late.ts";

/** Roles whose options are counted before a frame has its turn. */
const COUNTED_AT_ONCE = 500;

/** Behind what else there is to do. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** What was counted, and of what. */
interface Counted {
  readonly found: readonly PostingRecord[];
  readonly choice: Choice;
  readonly by: Measuring;
  readonly facets: Facets;
}

/**
 * What each option would show, counted once the roles themselves are drawn. `isCounting`: the figures are those of
 * another list or choice, and it takes so long that nobody should read them.
 */
export function useFacets(found: readonly PostingRecord[] | undefined, choice: Choice, by: Measuring) {
  const [counted, setCounted] = useState<Counted>();
  const latest = useRef(by);
  latest.current = by;
  const isOfThese = counted?.found === found && counted?.choice === choice;
  // Words that are read change how a role is measured, several times a second: a count goes to
  // its end, and is made again.
  const isDue = !isOfThese || counted?.by !== by;
  useEffect(() => {
    if (!found || !isDue) return undefined;
    const leaving = new AbortController();
    const count = async () => {
      await turn();
      if (leaving.signal.aborted) return;
      const { current } = latest;
      const counter = optionCounter(found, choice, current);
      for (let from = 0; from < found.length; from += COUNTED_AT_ONCE) {
        // oxlint-disable-next-line no-await-in-loop -- a frame has its turn
        if (from > 0) await turn();
        if (leaving.signal.aborted) return;
        counter.count(from, from + COUNTED_AT_ONCE);
      }
      setCounted({ found, choice, by: current, facets: counter.facets() });
    };
    void count();
    return () => leaving.abort();
  }, [found, choice, counted, isDue]);
  return { facets: counted?.facets, isCounting: useLate(!isOfThese) };
}
