import { useEffect, useState } from "preact/hooks";

/** What is there sooner than this needs no word about waiting; a word that flickers is worse than none. */
const LATE_MS = 150;

/** True once something has been waited for long enough to say so. */
export function useLate(waiting: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    setLate(false);
    if (!waiting) return undefined;
    const timer = setTimeout(() => setLate(true), LATE_MS);
    return () => clearTimeout(timer);
  }, [waiting]);
  return waiting && late;
}
