import { useEffect } from "preact/hooks";
import type { PostingRecord } from "../../collection/posting-record.ts";
import { idle } from "../shared/idle.ts";
import { useWording } from "../shared/wording.ts";
import { COLUMNS, inOrder } from "./columns.ts";
import type { ColumnId } from "./view.ts";

/** Puts all roles in each order of the columns shown while nobody waits for it: who presses a header then has it at once. */
export function useReadyOrders(records: readonly PostingRecord[] | undefined, columns: readonly ColumnId[]): void {
  const { locale } = useWording();
  useEffect(() => {
    if (!records) return undefined;
    const leaving = new AbortController();
    const ready = async () => {
      // What the first press asks for, of each; then what the second does.
      const first = columns.map((column) => ({ column, descending: COLUMNS[column].descending }));
      const second = first.map(({ column, descending }) => ({ column, descending: !descending }));
      for (const order of [...first, ...second]) {
        // oxlint-disable-next-line no-await-in-loop -- a frame goes before each of them
        await idle();
        if (leaving.signal.aborted) return;
        inOrder(records, order, locale, records);
      }
    };
    void ready();
    return () => leaving.abort();
  }, [records, columns, locale]);
}
