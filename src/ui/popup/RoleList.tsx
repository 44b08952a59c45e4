import { mineOf, type PostingRecord } from "../../collection/posting-record.ts";
import { useWording } from "../shared/wording.ts";
import { askedLines } from "./asked-lines.ts";
import { FollowUp, hasFollowUp } from "./FollowUp.tsx";
import { listKey } from "./keys.ts";
import { returnLines } from "./return-lines.ts";
import { RoleDetail } from "./RoleDetail.tsx";
import { RoleRow } from "./RoleRow.tsx";
import type { DueDays } from "./sort-roles.ts";
import { useTools } from "./tools.ts";
import type { Reminding } from "./use-reminding.ts";
import type { Roles } from "./use-roles.ts";
import { useRows } from "./use-rows.ts";
import { heightOfRows, topOfRow } from "./window-rows.ts";

/**
 * The roles as a grid of which only the rows in view are in the document. One row is reached by Tab; arrows move it.
 * The row in focus and the one whose note is open stay in the document, so that neither focus nor words are lost.
 */
export function RoleList(props: {
  readonly records: readonly PostingRecord[];
  readonly roles: Roles;
  /** Which roles in which order, as one text. */
  readonly list: string;
  /** How far it was scrolled when it was left, px. */
  readonly top: number;
  readonly onScrolled: (top: number) => void;
  readonly chosen: readonly string[];
  readonly open: string | undefined;
  readonly due: DueDays;
  readonly reminding: Reminding;
  readonly onChoose: (key: string) => void;
  readonly onOpen: (key: string | undefined) => void;
  readonly onVersions: (key: string) => void;
  readonly onRemove: (record: PostingRecord) => void;
}) {
  const { records, roles, open } = props;
  const wording = useWording();
  const { openPage } = useTools();
  const opened = records.find(({ key }) => key === open);
  const asked = opened ? [...returnLines(opened, wording), ...askedLines(opened, wording)] : [];
  const reminder = roles.reminders.find(({ key }) => key === open);
  const hasLine = opened !== undefined && hasFollowUp(opened, reminder);
  const rows = useRows(records, { ...props, asked: asked.length, hasFollowUp: hasLine });
  const { layout, activeIndex } = rows;
  const remove = (record: PostingRecord) => {
    rows.handOn(record);
    props.onRemove(record);
  };
  const toggle = (key: string) => props.onOpen(open === key ? undefined : key);

  const onKeyDown = (event: KeyboardEvent) => {
    const record = records[activeIndex];
    const does = listKey(event, rows.page);
    if (!record || !does) return;
    if (does.do === "rate" && !mineOf(record, "saved")) return;
    event.preventDefault();
    if (does.do === "move") rows.moveTo(activeIndex + does.by);
    else if (does.do === "choose") props.onChoose(record.key);
    else if (does.do === "open-page") openPage(record.posting.url);
    else if (does.do === "remove") remove(record);
    else if (does.do === "detail") toggle(record.key);
    else if (does.do === "rate") roles.attempt(() => roles.setMine(record.key, { stars: does.stars }));
  };
  return (
    <div class="rows" ref={rows.list} onScroll={rows.onScroll}>
      <div
        role="grid"
        aria-label={wording.words("roles")}
        aria-multiselectable
        aria-rowcount={records.length + (layout.open === undefined ? 0 : 1)}
        class="rows-all"
        style={{ blockSize: `${heightOfRows(layout)}px` }}
        onKeyDown={onKeyDown}
        onFocusIn={rows.onFocusIn}
      >
        {rows.drawn.flatMap((index) => {
          const record = records[index];
          if (!record) return [];
          const top = topOfRow(layout, index);
          const { key } = record;
          return [
            <RoleRow
              key={key}
              record={record}
              index={index}
              rowIndex={index + 1 + (layout.open !== undefined && index > layout.open ? 1 : 0)}
              top={top}
              height={layout.rowHeight}
              chosen={props.chosen.includes(key)}
              open={index === layout.open}
              due={props.due.get(key)}
              active={index === activeIndex}
              onChoose={() => props.onChoose(key)}
              onOpen={() => toggle(key)}
            />,
            index === layout.open && (
              <RoleDetail
                key={`${key} detail`}
                record={record}
                roles={roles}
                rowIndex={index + 2}
                top={top + layout.rowHeight}
                height={layout.detailHeight}
                asked={asked}
                followUp={hasLine && <FollowUp record={record} reminder={reminder} reminding={props.reminding} />}
                onVersions={() => props.onVersions(key)}
                onRemove={() => remove(record)}
              />
            ),
          ];
        })}
      </div>
    </div>
  );
}
