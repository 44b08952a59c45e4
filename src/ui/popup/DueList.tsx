import { useLayoutEffect, useRef } from "preact/hooks";
import { dayOf } from "../../collection/calendar-day.ts";
import { mineOf, type PostingRecord } from "../../collection/posting-record.ts";
import { dueReminders } from "../../collection/reminder.ts";
import { Icon } from "../shared/Icon.tsx";
import { StatusMark } from "../shared/StatusMark.tsx";
import { useWording } from "../shared/wording.ts";
import { describeDue } from "./describe-due.ts";
import { titleOf } from "./RoleRow.tsx";
import { useTools } from "./tools.ts";
import type { Reminding } from "./use-reminding.ts";
import type { Roles } from "./use-roles.ts";

/** The roles to follow up on today, or since days before; absent where there are none. */
export function DueList(props: {
  readonly roles: Roles;
  readonly reminding: Reminding;
  /** Opens the role's detail in the list below. */
  readonly onOpen: (record: PostingRecord) => void;
}) {
  const { roles, reminding } = props;
  const { locale, words } = useWording();
  const { now, openPage } = useTools();
  const today = dayOf(now());
  const due = dueReminders(roles.reminders, now()).flatMap((reminder) => {
    const record = roles.records?.find(({ key }) => key === reminder.key);
    return record ? [{ record, reminder }] : [];
  });
  const { list, handOn } = useHandedOn(due.length);
  if (due.length === 0) return null;
  return (
    <section class="due" aria-labelledby="due">
      <h2 id="due" class="label">
        {words("due")} <span class="num">{new Intl.NumberFormat(locale).format(due.length)}</span>
      </h2>
      <ul ref={list}>
        {due.map(({ record, reminder }, index) => {
          const { url, inLanguage } = record.posting;
          const title = titleOf(record);
          return (
            <li key={record.key}>
              <StatusMark status={mineOf(record, "status")} named />
              <a
                class="clip grow"
                dir="auto"
                lang={inLanguage}
                href={url}
                title={title}
                onClick={(event) => {
                  event.preventDefault();
                  openPage(url);
                }}
              >
                {title}
              </a>
              <span class="small quiet">{describeDue(reminder.due, today, locale)}</span>
              <button
                type="button"
                class="btn bare icon done"
                aria-label={words("followUpMarkDone", title)}
                title={words("followUpDone")}
                onClick={() => {
                  handOn(index);
                  reminding.settle(record, reminder, "done");
                }}
              >
                <Icon name="check" />
              </button>
              <button
                type="button"
                class="btn bare icon"
                aria-label={words("roleDetail", title)}
                title={words("roleDetailShort")}
                onClick={() => props.onOpen(record)}
              >
                <Icon name="chevronDown" />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** A row that goes away with the focus in it gives that to the row that takes its place. */
function useHandedOn(count: number) {
  const list = useRef<HTMLUListElement>(null);
  const from = useRef<{ readonly index: number; readonly of: number } | undefined>(undefined);
  useLayoutEffect(() => {
    const { current } = from;
    if (!current || current.of === count) return;
    from.current = undefined;
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>(".done") ?? [])];
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) (buttons[current.index] ?? buttons.at(-1))?.focus();
  }, [count]);
  return { list, handOn: (index: number) => void (from.current = { index, of: count }) };
}
