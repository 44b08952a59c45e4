import { useLayoutEffect } from "preact/hooks";
import { popupKey, type PopupDoing } from "./keys.ts";

/** What each key does; absent where there is nothing to do now, and the key is then the browser's. */
export type PopupDoings = Partial<Record<PopupDoing, (() => void) | false | undefined>>;

/** Answers keys wherever the focus is in the document. */
export function usePopupKeys(doings: PopupDoings): void {
  // With the drawing, not a frame after it: a key pressed in between would do what it did before, or nothing.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const doing = popupKey(event);
      const work = doing && doings[doing];
      if (!work) return;
      event.preventDefault();
      work();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  });
}
