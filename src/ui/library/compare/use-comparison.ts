import { useCallback, useEffect, useState } from "preact/hooks";
import { useLibrary } from "../library-tools.ts";
import type { Comparison } from "./comparison.ts";
import { comparisonOfQuery, queryOfComparison } from "./comparison-query.ts";

/** Shows another comparison, or the list again; a `step` is one that Back takes back. */
export type ShowComparison = (comparison: Comparison | undefined, step: boolean) => void;

/** The comparison that the page's address asks for, and how to show another. */
export function useComparison(): readonly [Comparison | undefined, ShowComparison] {
  const { address } = useLibrary();
  const [comparison, setComparison] = useState(() => comparisonOfQuery(address.query()));
  useEffect(() => address.follow(() => setComparison(comparisonOfQuery(address.query()))), [address]);
  const show = useCallback<ShowComparison>(
    (wanted, step) => {
      const query = queryOfComparison(wanted, address.query());
      if (query !== address.query()) address.say(query, step);
      setComparison(wanted);
    },
    [address],
  );
  return [comparison, show];
}
