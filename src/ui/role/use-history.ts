import { useCallback, useEffect, useState } from "preact/hooks";
import type { PostingHistory } from "../../collection/collection.ts";
import type { CollectionErrorCode } from "../../collection/collection-error.ts";
import { errorCodeOf } from "../shared/ErrorMessage.tsx";
import { useReturn } from "../shared/use-return.ts";
import { useTools } from "./tools.ts";

/** Everything kept of the role: read when the page opens, whenever it changes elsewhere, and when the user comes back. */
export function useHistory(key: string | undefined) {
  const { collection, hearNews } = useTools();
  /** Without a history: the role is not kept. */
  const [found, setFound] = useState<{ readonly key: string; readonly history?: PostingHistory | undefined }>();
  const [failure, setFailure] = useState<CollectionErrorCode>();
  const look = useCallback(async () => {
    if (key === undefined) return;
    try {
      const [history] = await collection.history([key]);
      setFound({ key, history });
      setFailure(undefined);
    } catch (error) {
      setFailure(errorCodeOf(error));
    }
  }, [collection, key]);
  useEffect(() => void look(), [look]);
  useReturn(look);
  useEffect(
    () =>
      hearNews?.((keys) => {
        if (key !== undefined && keys.includes(key)) void look();
      }),
    [hearNews, key, look],
  );
  // What was asked for before is of another role.
  return { found: found?.key === key ? found : undefined, failure, look } as const;
}
