import { useCallback, useEffect, useState } from "preact/hooks";
import { type KeyValueStore, type PopupState, readPopupState, writePopupState } from "./popup-state.ts";

export type ChangeState = (change: Partial<PopupState> | ((state: PopupState) => Partial<PopupState>)) => void;

/** The popup as it was left, and how to change it; every change is kept at once, for a popup closes without a word. */
export function usePopupState(store: KeyValueStore): readonly [PopupState, ChangeState] {
  const [state, setState] = useState(() => readPopupState(store));
  const change = useCallback<ChangeState>((wanted) => {
    setState((old) => {
      const next = { ...old, ...(typeof wanted === "function" ? wanted(old) : wanted) };
      // Another list is read from its beginning.
      return listOf(old) === listOf(next) ? next : { ...next, top: 0 };
    });
  }, []);
  useEffect(() => writePopupState(store, state), [store, state]);
  return [state, change];
}

/** What decides which roles are listed, and in which order, as one text. */
export function listOf({ tab, search, sort, descending }: PopupState): string {
  return [tab, search, sort, descending].join("\n");
}
