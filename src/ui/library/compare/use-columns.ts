import { useRef, useState } from "preact/hooks";
import type { PostingRecord } from "../../../collection/posting-record.ts";
import { titleOf } from "../../popup/RoleRow.tsx";
import { useAnnounce } from "../../shared/Announcer.tsx";
import { useWording } from "../../shared/wording.ts";
import {
  type Columns,
  columnsOf,
  type Comparison,
  withMoved,
  withoutRole,
  withPinTurned,
  withRole,
  withSwapped,
} from "./comparison.ts";
import type { RememberAnswer } from "../answers/use-room-answers.ts";
import type { Deed } from "../deed.ts";
import { isAnswerDeed } from "../deeds.ts";
import { describeDeed } from "../describe-deed.ts";
import type { Deeds } from "../use-deeds.ts";
import type { ShowComparison } from "./use-comparison.ts";

/** Something done with the columns: how they were before, and what was done, in one sentence. */
interface ColumnDeed {
  readonly before: Columns;
  readonly said: string;
  /** Whether a role left the comparison: then the sentence stays in sight, with Undo. */
  readonly lost: boolean;
  /** What had been done in this tab by then: an answer that came later is taken back first. */
  readonly after: Deed | undefined;
}

/** What can be done with the columns; each is a step that Back takes back too. */
export interface ColumnWork {
  readonly move: (record: PostingRecord, by: number) => void;
  readonly turnPin: (record: PostingRecord) => void;
  readonly takeOut: (record: PostingRecord) => void;
  readonly swap: (record: PostingRecord, other: PostingRecord) => void;
  readonly add: (record: PostingRecord) => void;
  /** Remembers an answer, in one order with the columns; it can be taken back in every room of this tab. */
  readonly answered: RememberAnswer;
  /** Takes back what was done last; absent where nothing was. */
  readonly undo: (() => void) | undefined;
  /** What was done last, where a role left by it or something was answered, until it is undone or closed. */
  readonly lost: string | undefined;
  readonly close: () => void;
}

/** Changes which roles stand where, says so, and undoes it, the last first. @param tab What was done in this tab. */
export function useColumns(
  comparison: Comparison,
  show: ShowComparison,
  tab: Pick<Deeds, "last" | "remember" | "undo">,
): ColumnWork {
  const wording = useWording();
  const { words } = wording;
  const announce = useAnnounce();
  const [deeds, setDeeds] = useState<readonly ColumnDeed[]>([]);
  const [isClosed, setIsClosed] = useState(false);
  const figure = new Intl.NumberFormat(wording.locale);
  // Two presses may come before the next drawing.
  const latest = useRef(comparison);
  latest.current = comparison;

  const showColumns = ({ pinned, others }: Columns) => {
    latest.current = { ...latest.current, pinned, others };
    show(latest.current, true);
  };
  const change = (next: Columns, said: string, lost = false) => {
    const before = latest.current;
    if (columnsOf(next).join("\n") === columnsOf(before).join("\n") && next.pinned.length === before.pinned.length)
      return;
    setDeeds((old) => [...old, { before, said, lost, after: tab.last }]);
    setIsClosed(false);
    showColumns(next);
    announce(said);
  };
  const last = deeds.at(-1);
  const answer = tab.last && isAnswerDeed(tab.last) && tab.last !== last?.after ? tab.last : undefined;
  const undoColumns =
    last &&
    (() => {
      setDeeds((old) => old.filter((deed) => deed !== last));
      showColumns(last.before);
      announce(words("undone", last.said));
    });
  const lost = answer ? describeDeed(answer, wording) : last?.lost && last.said;
  return {
    move(record, by) {
      const next = withMoved(latest.current, record.key, by);
      const columns = columnsOf(next);
      const at = columns.indexOf(record.key) + 1;
      change(next, words("movedTo", titleOf(record), figure.format(at), figure.format(columns.length)));
    },
    turnPin(record) {
      const next = withPinTurned(latest.current, record.key);
      const isPinned = next.pinned.includes(record.key);
      change(next, words(isPinned ? "pinnedRole" : "unpinnedRole", titleOf(record)));
    },
    takeOut: (record) => change(withoutRole(latest.current, record.key), words("takenOut", titleOf(record)), true),
    swap(record, other) {
      const next = withSwapped(latest.current, record.key, other.key);
      change(next, words("swappedRole", titleOf(other), titleOf(record)), true);
    },
    add: (record) => change(withRole(latest.current, record.key), words("addedRole", titleOf(record))),
    answered(...deed) {
      setIsClosed(false);
      tab.remember(...deed);
    },
    undo: answer ? tab.undo : undoColumns,
    lost: (!isClosed && lost) || undefined,
    close: () => setIsClosed(true),
  };
}
