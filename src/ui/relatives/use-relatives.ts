import { useEffect, useState } from "preact/hooks";
import type { Relative } from "../../collection/families/relative.ts";

/** Who a role's family is, newest first. Nobody until it is there, and where it cannot be had: nothing hangs on it. */
export function useRelatives(ask: () => Promise<readonly Relative[]>): readonly Relative[] {
  const [relatives, setRelatives] = useState<readonly Relative[]>([]);
  useEffect(() => {
    let wanted = true;
    ask().then(
      (told) => wanted && setRelatives(told),
      () => wanted && setRelatives([]),
    );
    return () => {
      wanted = false;
    };
  }, [ask]);
  return relatives;
}
