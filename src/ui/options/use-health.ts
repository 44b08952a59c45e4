import { useCallback, useEffect, useState } from "preact/hooks";
import type { CollectionErrorCode } from "../../collection/collection-error.ts";
import { type Health, healthOf } from "../../collection/health.ts";
import { errorCodeOf } from "../shared/ErrorMessage.tsx";
import { useReturn } from "../shared/use-return.ts";
import { useTools } from "./tools.ts";

/** ms between two looks while words are being read again in the background. */
const PAUSE = 2000;

/** How well roles were read, and what is damaged. */
export interface HealthFound {
  readonly health: Health;
  readonly damaged: readonly string[];
  /** Reminders and answers. */
  readonly damagedBeside: readonly string[];
  /** Roles whose words the reader of this build has read. */
  readonly readNow: number;
}

/** Looks when the page opens, when the user comes back to it, when roles were changed elsewhere, and for as long as words are still being read again. */
export function useHealth() {
  const { collection, versions, hearNews } = useTools();
  const [found, setFound] = useState<HealthFound>();
  const [failure, setFailure] = useState<CollectionErrorCode>();
  const look = useCallback(async () => {
    try {
      const [records, damaged, damagedBeside] = await Promise.all([
        collection.list(),
        collection.damaged(),
        collection.damagedBeside(),
      ]);
      const readNow = records.filter(({ reader = 0 }) => reader >= versions.reader).length;
      setFound({ health: healthOf(records), damaged, damagedBeside, readNow });
      setFailure(undefined);
    } catch (error) {
      setFailure(errorCodeOf(error));
    }
  }, [collection, versions]);
  useEffect(() => void look(), [look]);
  useReturn(look);
  useEffect(() => hearNews?.(() => void look()), [hearNews, look]);
  useEffect(() => {
    if (!found || failure || found.readNow === found.health.roles) return undefined;
    const timer = setTimeout(() => void look(), PAUSE);
    return () => clearTimeout(timer);
  }, [found, failure, look]);
  return { found, failure, look } as const;
}
