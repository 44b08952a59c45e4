import { type RefObject } from "preact";
import { useEffect } from "preact/hooks";

/**
 * Hands the focus on where the control that had it goes away (Undo, Clear, a bar that is closed): otherwise the next
 * press of Tab would begin at the start of the page. `goOn` is asked only where nothing else took the focus.
 */
export function useFocusKept(whole: RefObject<HTMLElement | null>, goOn: () => void): void {
  useEffect(() => {
    const { current } = whole;
    if (!current) return undefined;
    let last: EventTarget | null = null;
    const onFocusIn = ({ target }: FocusEvent) => (last = target);
    const observer = new MutationObserver(() => {
      if (!(last instanceof Element) || last.isConnected || isSomewhere(document.activeElement)) return;
      last = null;
      goOn();
    });
    current.addEventListener("focusin", onFocusIn);
    observer.observe(current, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      current.removeEventListener("focusin", onFocusIn);
    };
  }, []);
}

function isSomewhere(focused: Element | null): boolean {
  return focused !== null && focused !== document.body;
}
