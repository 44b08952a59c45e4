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
import type { ShowComparison } from "./use-comparison.ts";

/** Something done with the columns: how they were before, and what was done, in one sentence. */
interface ColumnDeed {
  /** How the columns stood; or what takes back something else that was done beside them. */
  readonly before: Columns | (() => void);
  readonly said: string;
  /** Whether a role left the comparison, or something was answered: then the sentence stays in sight, with Undo. */
  readonly lost: boolean;
}

/** What can be done with the columns; each is a step that Back takes back too. */
export interface ColumnWork {
  readonly move: (record: PostingRecord, by: number) => void;
  readonly turnPin: (record: PostingRecord) => void;
  readonly takeOut: (record: PostingRecord) => void;
  readonly swap: (record: PostingRecord, other: PostingRecord) => void;
  readonly add: (record: PostingRecord) => void;
  /** Remembers something else that was done, with what takes it back, in one order with the columns. */
  readonly remember: (said: string, takeBack: () => void) => void;
  /** Takes back what was done last; absent where nothing was. */
  readonly undo: (() => void) | undefined;
  /** What was done last, where a role left by it, until it is undone or closed. */
  readonly lost: string | undefined;
  readonly close: () => void;
}

/** Changes which roles stand where, says so, and undoes it, the last first. */
export function useColumns(comparison: Comparison, show: ShowComparison): ColumnWork {
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
    setDeeds((old) => [...old, { before, said, lost }]);
    setIsClosed(false);
    showColumns(next);
    announce(said);
  };
  const last = deeds.at(-1);
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
    remember(said, takeBack) {
      setDeeds((old) => [...old, { before: takeBack, said, lost: true }]);
      setIsClosed(false);
      announce(said);
    },
    undo:
      last &&
      (() => {
        setDeeds((old) => old.filter((deed) => deed !== last));
        if (typeof last.before === "function") last.before();
        else showColumns(last.before);
        announce(words("undone", last.said));
      }),
    lost: !isClosed && last?.lost ? last.said : undefined,
    close: () => setIsClosed(true),
  };
}
