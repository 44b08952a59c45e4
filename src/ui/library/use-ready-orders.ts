import { useEffect } from "preact/hooks";
import type { PostingRecord } from "../../collection/posting-record.ts";
import { ranksOf } from "../popup/sort-roles.ts";
import { idle } from "../shared/idle.ts";
import { useWording } from "../shared/wording.ts";
import { COLUMNS } from "./columns.ts";
import type { ColumnId } from "./view.ts";

/** Ranks the texts of each column shown while nobody waits for it: who presses its header then has the order at once. */
export function useReadyOrders(records: readonly PostingRecord[] | undefined, columns: readonly ColumnId[]): void {
  const { locale } = useWording();
  useEffect(() => {
    if (!records) return undefined;
    const leaving = new AbortController();
    const ready = async () => {
      for (const id of columns) {
        // oxlint-disable-next-line no-await-in-loop -- a frame goes before each of them
        await idle();
        if (leaving.signal.aborted) return;
        ranksOf(records.map(COLUMNS[id].key), COLUMNS[id].key, locale);
      }
    };
    void ready();
    return () => leaving.abort();
  }, [records, columns, locale]);
}
