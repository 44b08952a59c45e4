import { useEffect, useRef, useState } from "preact/hooks";
import { hasChanged } from "../../collection/changed-at.ts";
import type { CollectionErrorCode } from "../../collection/collection-error.ts";
import type { PostingRecord } from "../../collection/posting-record.ts";
import { type KeptWords, keptWordsOf } from "../../comparison/kept-words.ts";
import { useTools } from "../popup/tools.ts";
import { errorCodeOf } from "../shared/ErrorMessage.tsx";
import { idle } from "../shared/idle.ts";

/** Roles whose words are asked for at once: an answer that is read in a few ms, so that scrolling stays smooth. */
const AT_ONCE = 30;
/** ms between two looks at what has been found so far, while a search waits for it. */
const TELL_MS = 300;

/** The words of all roles, as far as they are read. */
export interface AllWords {
  readonly of: (record: PostingRecord) => KeptWords | undefined;
  readonly done: number;
  readonly total: number;
  /** Why no more could be read, and how to try again. */
  readonly failure?: { readonly code: CollectionErrorCode; readonly retry: () => void } | undefined;
}

interface Read {
  readonly snapshot: number;
  /** Absent where nothing is kept any more. */
  readonly words: KeptWords | undefined;
}

/** Reads the words of all roles, those that changed first, once the list has been drawn; anew where a role has new ones. */
export function useKeptWords(records: readonly PostingRecord[] | undefined): AllWords {
  const { collection } = useTools();
  const read = useRef(new Map<string, Read>());
  const latest = useRef(records);
  const isReading = useRef(false);
  const [failure, setFailure] = useState<CollectionErrorCode>();
  const [told, setTold] = useState<Pick<AllWords, "of" | "done">>({ of: () => undefined, done: 0 });
  latest.current = records;

  const readOn = async (isWanted: () => boolean): Promise<void> => {
    isReading.current = true;
    let toldAt = 0;
    try {
      for (let missing = missingOf(latest.current, read.current); missing.length > 0 && isWanted();) {
        const some = missing.slice(0, AT_ONCE);
        // oxlint-disable-next-line no-await-in-loop -- a frame of scrolling goes before the next batch
        await idle();
        // oxlint-disable-next-line no-await-in-loop -- side by side they would keep the page from being drawn
        const snapshots = await collection.read(some.map(({ key }) => key));
        const byKey = new Map(snapshots.map((snapshot) => [snapshot.key, snapshot]));
        for (const { key, snapshot } of some) {
          const found = byKey.get(key);
          read.current.set(key, { snapshot, words: found && keptWordsOf(found) });
        }
        missing = missing.length > AT_ONCE ? missing.slice(AT_ONCE) : missingOf(latest.current, read.current);
        if (missing.length > 0 && performance.now() - toldAt < TELL_MS) continue;
        tell(missing.length);
        toldAt = performance.now();
      }
    } catch (error) {
      if (isWanted()) setFailure(errorCodeOf(error));
    } finally {
      isReading.current = false;
    }
  };
  const tell = (missing: number) => {
    const of = ({ key, snapshot }: PostingRecord) => {
      const known = read.current.get(key);
      return known?.snapshot === snapshot ? known.words : undefined;
    };
    setTold({ of, done: (latest.current?.length ?? 0) - missing });
  };

  const isThere = useRef(true);
  useEffect(
    () => () => {
      isThere.current = false;
    },
    [],
  );
  useEffect(() => {
    if (!records || isReading.current || failure) return undefined;
    // After the first paint: a task of its own, and not before the frame that shows the list.
    const timer = setTimeout(() => void readOn(() => isThere.current), 0);
    return () => clearTimeout(timer);
  }, [records, failure]);
  return {
    ...told,
    total: records?.length ?? 0,
    failure: failure && { code: failure, retry: () => setFailure(undefined) },
  };
}

/** Roles whose words are not read, or no longer the newest; those that changed before the others. */
function missingOf(
  records: readonly PostingRecord[] | undefined,
  read: ReadonlyMap<string, Read>,
): readonly PostingRecord[] {
  const missing = (records ?? []).filter(({ key, snapshot }) => read.get(key)?.snapshot !== snapshot);
  return [...missing.filter(hasChanged), ...missing.filter((record) => !hasChanged(record))];
}
