import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { CollectionErrorCode } from "../../collection/collection-error.ts";
import type { PageFound } from "../../posting/page-found.ts";
import type { WordsRead } from "../../posting/posting-words.ts";
import { errorCodeOf } from "../shared/ErrorMessage.tsx";
import type { PageTools } from "./tools.ts";
import { useReturn } from "../shared/use-return.ts";

/** One reading of the page that the user asked about. */
export interface PageReading {
  /** Unique, so that saving it twice is one visit. */
  readonly id: string;
  readonly page: PageFound;
  /** What the words of a posting mean. */
  readonly read?: WordsRead | undefined;
  /** Why nobody could be asked what they mean. */
  readonly failure?: CollectionErrorCode | undefined;
}

/** Reads the page when the popup opens, and again when the user comes back to it; `undefined` until it is read. */
export function useThisPage({ readPage, readWords }: PageTools): PageReading | undefined {
  const [reading, setReading] = useState<PageReading>();
  const last = useRef<string>(undefined);
  const look = useCallback(async (): Promise<void> => {
    const page = await readPage();
    // A popup that has just opened is come back to at once; what was read is not said twice.
    const said = JSON.stringify(page);
    if (said === last.current) return;
    last.current = said;
    const id = crypto.randomUUID();
    if (page.told.kind !== "posting") return setReading({ id, page });
    try {
      setReading({ id, page, read: await readWords(page.told.words) });
    } catch (error) {
      last.current = undefined;
      setReading({ id, page, failure: errorCodeOf(error) });
    }
  }, [readPage, readWords]);
  useEffect(() => void look(), [look]);
  useReturn(look);
  return reading;
}
