import { useMemo } from "preact/hooks";
import { twinOf } from "../../collection/families/twin-of.ts";
import { mineOf, type PostingRecord } from "../../collection/posting-record.ts";
import { hasInterview } from "../shared/InterviewField.tsx";
import { useWording } from "../shared/wording.ts";
import { askedLines } from "./asked-lines.ts";
import { describeTwin } from "./family-words.ts";
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
import type { ShownFamilies } from "./use-shown-roles.ts";
import { heightOfRow, heightOfRows, topOfRow } from "./window-rows.ts";

/**
 * The roles as a grid of which only the rows in view are in the document. One row is reached by Tab; arrows move it.
 * The row in focus and the one whose note is open stay in the document, so that neither focus nor words are lost.
 */
export function RoleList(props: {
  readonly shown: ShownFamilies;
  /** Unfolds a family, or folds it. */
  readonly onFold: (id: string) => void;
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
  const { roles, open } = props;
  const { rows: records, places, relatives } = props.shown;
  const wording = useWording();
  const { openPage } = useTools();
  const opened = records.find(({ key }) => key === open);
  const twin = opened && twinOf(opened, relatives.get(opened.key)?.members ?? []);
  const asked = opened
    ? [...returnLines(opened, wording), ...(twin ? [describeTwin(twin, wording)] : []), ...askedLines(opened, wording)]
    : [];
  const reminder = roles.reminders.find(({ key }) => key === open);
  const hasLine = opened !== undefined && hasFollowUp(opened, reminder);
  const tall = useMemo(
    () => records.flatMap(({ key }, index) => (places.get(key)?.lead.key === key ? [index] : [])),
    [records, places],
  );
  const lines = Number(hasLine) + Number(opened !== undefined && hasInterview(opened));
  const rows = useRows(records, { ...props, tall, asked: asked.length, lines });
  const { layout, activeIndex } = rows;
  const remove = (record: PostingRecord) => {
    rows.handOn(record);
    props.onRemove(record);
  };
  const toggle = (key: string) => props.onOpen(open === key ? undefined : key);

  /** As in a tree: one key unfolds and goes down, the other goes up and folds. */
  const turn = (way: "unfold" | "fold", key: string) => {
    const place = places.get(key);
    if (!place) return;
    const isLead = place.lead.key === key;
    if (isLead && place.isUnfolded === (way === "fold")) props.onFold(place.family.id);
    else if (isLead && way === "unfold") rows.moveTo(activeIndex + 1);
    else if (!isLead && way === "fold") rows.moveTo(records.indexOf(place.lead));
  };

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
    else if (does.do === "unfold" || does.do === "fold") turn(does.do, record.key);
    else if (does.do === "rate") roles.attempt(() => roles.setMine(record.key, { stars: does.stars }));
  };
  return (
    <div class="rows" ref={rows.list} onScroll={rows.onScroll}>
      <div
        role={places.size > 0 ? "treegrid" : "grid"}
        aria-label={wording.words("roles")}
        aria-multiselectable
        aria-rowcount={roles.isWhole ? records.length + (layout.open === undefined ? 0 : 1) : -1}
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
              height={heightOfRow(layout, index)}
              place={places.get(key)}
              chosen={props.chosen.includes(key)}
              open={index === layout.open}
              due={props.due.get(key)}
              active={index === activeIndex}
              onChoose={() => props.onChoose(key)}
              onOpen={() => toggle(key)}
              onFold={props.onFold}
            />,
            index === layout.open && (
              <RoleDetail
                key={`${key} detail`}
                record={record}
                roles={roles}
                rowIndex={index + 2}
                top={top + heightOfRow(layout, index)}
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
