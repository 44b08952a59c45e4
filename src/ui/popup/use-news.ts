import { useEffect } from "preact/hooks";
import { useTools } from "./tools.ts";

/** Of more roles than this the whole list is asked for at once. */
const ASKED_EACH = 20;
/** ms to wait for what changes with it: a press on forty roles is forty pieces of news, and one look. */
const GATHER_MS = 50;

/**
 * Looks at roles that were changed elsewhere: at some of them, or at all. Where that fails, the list stays as it is
 * until the user comes back to the page or does something with it, and hears of it then.
 */
export function useNews(lookAt: (keys: readonly string[]) => Promise<void>, lookAtAll: () => Promise<void>): void {
  const { hearNews } = useTools();
  useEffect(() => {
    const changed = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      timer = undefined;
      const keys = [...changed];
      changed.clear();
      const looking = keys.length > ASKED_EACH ? lookAtAll() : lookAt(keys);
      looking.catch(() => undefined);
    };
    const stop = hearNews?.((keys) => {
      for (const key of keys) changed.add(key);
      timer ??= setTimeout(look, GATHER_MS);
    });
    return () => {
      clearTimeout(timer);
      stop?.();
    };
  }, [hearNews, lookAt, lookAtAll]);
}
