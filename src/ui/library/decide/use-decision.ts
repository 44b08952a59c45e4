import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { NOTHING_WEIGHED, type Weighing } from "../../../comparison/decide/weighing.ts";
import { useLibrary } from "../library-tools.ts";
import type { DecidedSet, Decision } from "./decision.ts";
import { decisionOfQuery, queryOfDecision } from "./decision-query.ts";
import { queryOfWeighing, weighingOfQuery } from "./weighing-query.ts";

/** Shows another decision, or what was there before; a `step` is one that Back takes back. */
export type ShowDecision = (decision: Decision | undefined, step: boolean) => void;

/**
 * The decision that the page's address asks for, and how to show another. What matters is kept, and is the same in every
 * open library; which roles are decided between is this one's own.
 */
export function useDecision() {
  const { address, weighing: store } = useLibrary();
  const [decision, setDecision] = useState(() => decisionOfQuery(address.query()));
  const [weighing, setWeighing] = useState<Weighing>(decision?.weighing ?? NOTHING_WEIGHED);
  const latest = useRef({ decision, weighing });
  latest.current = { decision, weighing };

  const put = useCallback((next: Decision | undefined) => {
    latest.current = { decision: next, weighing: next?.weighing ?? latest.current.weighing };
    setDecision(next);
    if (next) setWeighing(next.weighing);
  }, []);
  const say = useCallback(
    (next: Decision | undefined, step: boolean) => {
      const query = queryOfDecision(next, address.query());
      if (query !== address.query()) address.say(query, step);
      put(next);
    },
    [address, put],
  );
  const show = useCallback<ShowDecision>(
    (next, step) => {
      const before = queryOfWeighing(latest.current.weighing);
      say(next, step);
      const query = next && queryOfWeighing(next.weighing);
      // A device that refuses costs the memory of it, and not the deciding.
      if (query !== undefined && query !== before) void store.keep(query).catch(() => {});
    },
    [say, store],
  );
  useEffect(
    () =>
      address.follow(() => {
        const next = decisionOfQuery(address.query());
        const before = queryOfWeighing(latest.current.weighing);
        put(next);
        const query = next && queryOfWeighing(next.weighing);
        if (query !== undefined && query !== before) void store.keep(query).catch(() => {});
      }),
    [address, put, store],
  );
  useEffect(
    () =>
      store.follow((query, isNews) => {
        const { current } = latest;
        // What the address says goes before what was kept earlier.
        if (current.decision && !isNews) return;
        if (query === queryOfWeighing(current.weighing)) return;
        const next = weighingOfQuery(query);
        if (current.decision) say({ ...current.decision, weighing: next }, false);
        else {
          latest.current = { decision: undefined, weighing: next };
          setWeighing(next);
        }
      }),
    [store, say],
  );
  /** Decides between these, by what matters as it was weighed last. */
  const open = (of: DecidedSet) => show({ of, weighing: latest.current.weighing, unfolded: [] }, true);
  return { decision, weighing, show, open };
}
