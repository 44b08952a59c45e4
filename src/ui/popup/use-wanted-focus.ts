import { useEffect, useLayoutEffect, useRef } from "preact/hooks";

/** What tells that the user has gone on to something else. */
const GOES_ON = ["focusin", "keydown", "pointerdown"] as const;

/**
 * Focus for a control that may be drawn only later; whoever does something else meanwhile is not called back from it.
 * @param focus Gives it the focus; whether it was there.
 * @returns Wishes for it, once.
 */
export function useWantedFocus(focus: () => boolean): () => void {
  const isWanted = useRef(false);
  useLayoutEffect(() => {
    if (isWanted.current && focus()) isWanted.current = false;
  });
  useEffect(() => {
    const forget = () => {
      isWanted.current = false;
    };
    for (const kind of GOES_ON) document.addEventListener(kind, forget, true);
    return () => {
      for (const kind of GOES_ON) document.removeEventListener(kind, forget, true);
    };
  }, []);
  return () => {
    isWanted.current = true;
  };
}
