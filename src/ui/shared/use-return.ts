import { useEffect, useRef } from "preact/hooks";

/** Does something whenever the user comes back to the page, from another tab or another window; once at a time. */
export function useReturn(work: () => Promise<void>): void {
  const busy = useRef(false);
  useEffect(() => {
    const onReturn = () => {
      // Both events tell of one return from another tab.
      if (busy.current || document.visibilityState === "hidden") return;
      busy.current = true;
      void work().finally(() => (busy.current = false));
    };
    document.addEventListener("visibilitychange", onReturn);
    window.addEventListener("focus", onReturn);
    return () => {
      document.removeEventListener("visibilitychange", onReturn);
      window.removeEventListener("focus", onReturn);
    };
  }, [work]);
}
