import { useCallback, useEffect, useRef } from "preact/hooks";
import { mineOf, type MineValues, type PostingRecord } from "../../collection/posting-record.ts";
import type { Reminder } from "../../collection/reminder.ts";
import { FollowUp, hasFollowUp } from "../popup/FollowUp.tsx";
import { titleOf } from "../popup/RoleRow.tsx";
import { textOfRoles } from "../popup/text-of-roles.ts";
import { useTools } from "../popup/tools.ts";
import type { Reminding } from "../popup/use-reminding.ts";
import type { Roles } from "../popup/use-roles.ts";
import { Relatives } from "../relatives/Relatives.tsx";
import { useRelatives } from "../relatives/use-relatives.ts";
import { CopyMenu } from "../shared/CopyMenu.tsx";
import { Icon } from "../shared/Icon.tsx";
import { hasInterview, InterviewField } from "../shared/InterviewField.tsx";
import { NoteField } from "../shared/NoteField.tsx";
import { Stars } from "../shared/Stars.tsx";
import { StatusPicker } from "../shared/StatusPicker.tsx";
import { useWording } from "../shared/wording.ts";
import { RoleSide } from "./answers/RoleSide.tsx";
import type { RememberAnswer } from "./answers/use-room-answers.ts";
import { PaneFacts } from "./PaneFacts.tsx";

/** One role beside the table: the user's own side, its facts, and the ways to its page and its saved copies. */
export function RolePane(props: {
  readonly record: PostingRecord;
  readonly roles: Roles;
  readonly reminder: Reminder | undefined;
  readonly reminding: Reminding;
  /** Sets values of the user's so that they can be undone. */
  readonly onSet: (values: MineValues) => void;
  readonly onRemove: () => void;
  readonly onAnswered: RememberAnswer;
  readonly onClose: () => void;
}) {
  const { record, roles, reminder, onSet } = props;
  const wording = useWording();
  const { words } = wording;
  const { collection, copy, drafts, openRole } = useTools();
  const heading = useRef<HTMLHeadingElement>(null);
  const { key, posting } = record;
  const relatives = useRelatives(useCallback(() => collection.relatives(key), [collection, key, roles.twins]));
  // Whoever opened it wants to be in it.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [key]);
  const saved = mineOf(record, "saved") ?? false;
  // A note set since on another page is newer than what was left unsent here.
  const draft = drafts.all().get(key);
  const unsent = draft && draft.at > (record.mine.notes?.at ?? 0) ? draft.text : undefined;
  return (
    <aside class="pane" aria-labelledby="pane-title">
      <header>
        <h2 ref={heading} id="pane-title" tabIndex={-1} dir="auto" lang={posting.inLanguage}>
          {titleOf(record)}
        </h2>
        <button
          type="button"
          class="btn bare icon"
          aria-label={words("close")}
          title={words("close")}
          onClick={props.onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      {record.listing === "removed" && (
        <p class="tag gone">
          <span class="dot" />
          {words("noLongerListed")}
        </p>
      )}
      <div class="pane-line">
        <button
          type="button"
          class="btn"
          aria-pressed={saved}
          onClick={() => onSet(saved ? { saved: undefined } : { saved: true })}
        >
          <Icon name="save" solid={saved} />
          {words(saved ? "saved" : "saveRole")}
        </button>
        {saved && <StatusPicker status={mineOf(record, "status")} onPick={(status) => onSet({ status })} />}
        {saved && <Stars stars={mineOf(record, "stars")} onRate={(stars) => onSet({ stars })} />}
      </div>
      {hasFollowUp(record, reminder) && <FollowUp record={record} reminder={reminder} reminding={props.reminding} />}
      {hasInterview(record) && (
        <InterviewField key={key} interview={mineOf(record, "interview")} onSet={(interview) => onSet({ interview })} />
      )}
      <NoteField
        key={key}
        note={mineOf(record, "notes") ?? ""}
        draft={unsent}
        onDraft={(text) => drafts.set(key, text === undefined ? undefined : { text, at: roles.stamp(key) })}
        onSave={(notes) => roles.setMine(key, { notes }, drafts.all().get(key)?.at)}
      />
      <Relatives of={key} relatives={relatives} onOpen={openRole} />
      <RoleSide key={`side ${key}`} record={record} roles={roles} onAnswered={props.onAnswered} />
      <PaneFacts record={record} />
      <div class="pane-line">
        <a class="btn" href={posting.url} target="_blank" rel="noreferrer">
          <Icon name="open" />
          {words("openPage")}
        </a>
        <button type="button" class="btn bare" onClick={() => openRole(key)}>
          {words("savedCopy")}
        </button>
        {copy && (
          <CopyMenu
            opens="up"
            records={[record]}
            copy={copy}
            textOf={() => textOfRoles([record], collection, wording)}
          />
        )}
        <button type="button" class="btn bare" onClick={props.onRemove}>
          <Icon name="trash" />
          {words("remove")}
        </button>
      </div>
    </aside>
  );
}
