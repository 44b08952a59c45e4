import { useEffect, useRef } from "preact/hooks";
import type { PostingRecord } from "../../collection/posting-record.ts";
import type { HistoryLook, TellHistory } from "../history/history-look.ts";
import { useWording } from "../shared/wording.ts";

/** Where a role's history is told, by a script that is brought where there is any. `url`: the page's address. */
export function HistorySlot(props: {
  readonly record: PostingRecord;
  readonly before?: PostingRecord | undefined;
  /** Whether there may be others that are the same role. */
  readonly related?: true | undefined;
  readonly url: string;
  readonly tell: TellHistory;
  readonly onNews?: HistoryLook["onNews"];
}) {
  const { record, before } = props;
  const wording = useWording();
  const slot = useRef<HTMLDivElement>(null);
  const isTold =
    record.snapshots > 1 || record.goneSince !== undefined || before?.listing === "removed" || props.related;
  useEffect(() => (slot.current ? props.tell(slot.current, { ...props, wording }) : undefined), []);
  return isTold ? <div ref={slot} /> : null;
}
