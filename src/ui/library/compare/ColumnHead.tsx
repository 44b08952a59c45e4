import type { PostingRecord } from "../../../collection/posting-record.ts";
import { RoleName } from "../../compare/RoleName.tsx";
import { titleOf } from "../../popup/RoleRow.tsx";
import { Icon } from "../../shared/Icon.tsx";
import { useWording } from "../../shared/wording.ts";
import { columnKey } from "./column-keys.ts";
import { ColumnIcon } from "./ColumnIcon.tsx";
import { Tool } from "./Tool.tsx";
import type { useColumnDrag } from "./use-column-drag.ts";
import type { ColumnWork } from "./use-columns.ts";

/** The head of a role's column: whose it is, and what can be done with it. */
export function ColumnHead(props: {
  readonly record: PostingRecord;
  readonly pinned: boolean;
  /** Whether it can go on towards the front, towards the end. */
  readonly canMove: { readonly forward: boolean; readonly backward: boolean };
  readonly work: ColumnWork;
  readonly drag: ReturnType<typeof useColumnDrag>;
  readonly onSwap: () => void;
  /** Takes the focus to the same control of a neighbour. */
  readonly onGo: (from: HTMLElement, by: number) => void;
}) {
  const { record, pinned, canMove, work, drag } = props;
  const { words } = useWording();
  const title = titleOf(record);
  const { dragging } = drag;
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || !(event.currentTarget instanceof HTMLElement)) return;
    const doing = columnKey(event, getComputedStyle(event.currentTarget).direction === "rtl");
    if (!doing) return;
    event.preventDefault();
    if (doing.do === "go") props.onGo(event.target, doing.by);
    else if (doing.do === "move") work.move(record, doing.by);
    else if (doing.do === "pin") work.turnPin(record);
    else work.takeOut(record);
  };
  const classes = [
    pinned && "pinned",
    dragging?.key === record.key && "dragged",
    dragging?.over === record.key && dragging.key !== record.key && "dropped-on",
  ];
  return (
    <th
      scope="col"
      // Read out with each cell: the role alone, and not everything that can be done with it.
      aria-label={title}
      data-key={record.key}
      class={classes.filter(Boolean).join(" ") || undefined}
      onKeyDown={onKeyDown}
    >
      <RoleName record={record} />
      <div class="tools">
        <span class="grip" title={words("dragRole", title)} {...drag.handle(record.key)}>
          <ColumnIcon name="grip" />
        </span>
        <Tool name="moveForward" title={title} off={!canMove.forward} onPress={() => work.move(record, -1)}>
          <ColumnIcon name="forward" />
        </Tool>
        <Tool name="moveBackward" title={title} off={!canMove.backward} onPress={() => work.move(record, 1)}>
          <ColumnIcon name="backward" />
        </Tool>
        <Tool name="pinRole" title={title} pressed={pinned} onPress={() => work.turnPin(record)}>
          <ColumnIcon name="pin" solid={pinned} />
        </Tool>
        <Tool name="swapRole" title={title} onPress={props.onSwap}>
          <ColumnIcon name="swap" />
        </Tool>
        <Tool name="takeOut" title={title} onPress={() => work.takeOut(record)}>
          <Icon name="close" />
        </Tool>
      </div>
    </th>
  );
}
