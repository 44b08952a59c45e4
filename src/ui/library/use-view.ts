import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { useLibrary } from "./library-tools.ts";
import type { View } from "./view.ts";
import { queryOfView, viewOfQuery } from "./view-query.ts";

export type ChangeView = (change: Partial<View> | ((view: View) => Partial<View>)) => void;

/**
 * What is shown, as the page's address says it, and how to show something else. Each change is a step that Back takes
 * back, but for letters typed one after the other.
 */
export function useView(): readonly [View, ChangeView] {
  const { address } = useLibrary();
  const [view, setView] = useState(() => viewOfQuery(address.query()));
  const latest = useRef(view);
  const isTyping = useRef(false);
  const show = (next: View) => {
    latest.current = next;
    setView(next);
  };
  useEffect(
    () =>
      address.follow(() => {
        isTyping.current = false;
        show(viewOfQuery(address.query()));
      }),
    [address],
  );
  const change = useCallback<ChangeView>(
    (wanted) => {
      const old = latest.current;
      const some = typeof wanted === "function" ? wanted(old) : wanted;
      const next = { ...old, ...some };
      const types = Object.keys(some).join() === "search";
      const query = queryOfView(next);
      if (query !== address.query()) address.say(query, !(types && isTyping.current));
      isTyping.current = types;
      show(next);
    },
    [address],
  );
  return [view, change];
}
