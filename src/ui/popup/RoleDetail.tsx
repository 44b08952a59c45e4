import type { ComponentChildren } from "preact";
import { mineOf, type MineValues, type PostingRecord } from "../../collection/posting-record.ts";
import { CopyMenu } from "../shared/CopyMenu.tsx";
import { Icon } from "../shared/Icon.tsx";
import { hasInterview, InterviewField } from "../shared/InterviewField.tsx";
import { NoteField } from "../shared/NoteField.tsx";
import { Stars } from "../shared/Stars.tsx";
import { StatusPicker } from "../shared/StatusPicker.tsx";
import { useWording } from "../shared/wording.ts";
import { textOfRoles } from "./text-of-roles.ts";
import { useTools } from "./tools.ts";
import type { Roles } from "./use-roles.ts";

/** Below a role's row: what it asks for, and the user's own side of it: save, status, stars, reminder, interview, note, and remove. */
export function RoleDetail(props: {
  readonly record: PostingRecord;
  readonly roles: Roles;
  /** From 1, among all rows of the grid. */
  readonly rowIndex: number;
  readonly top: number;
  readonly height: number;
  /** That it was gone and is back, and what the role asks for, a line each. */
  readonly asked: readonly string[];
  /** The line of its reminder, if it has one. */
  readonly followUp: ComponentChildren;
  readonly onVersions: () => void;
  readonly onRemove: () => void;
}) {
  const { record, roles } = props;
  const wording = useWording();
  const { locale, words } = wording;
  const { collection, copy, drafts, openRole } = useTools();
  const { key } = record;
  const saved = mineOf(record, "saved") ?? false;
  // A note set since on another page is newer than what was left unsent here.
  const draft = drafts.all().get(key);
  const unsent = draft && draft.at > (record.mine.notes?.at ?? 0) ? draft.text : undefined;
  const set = (values: MineValues) => roles.attempt(() => roles.setMine(key, values));
  return (
    <div
      role="row"
      class="detail"
      aria-rowindex={props.rowIndex}
      style={{ insetBlockStart: `${props.top}px`, blockSize: `${props.height}px` }}
    >
      <div role="gridcell" aria-colspan={3}>
        {props.asked.length > 0 && (
          <div class="small quiet">
            {props.asked.map((line) => (
              <p key={line} class="clip" dir="auto" title={line}>
                {line}
              </p>
            ))}
          </div>
        )}
        <div class="detail-line">
          {saved && <StatusPicker status={mineOf(record, "status")} onPick={(status) => set({ status })} />}
          {saved && <Stars stars={mineOf(record, "stars")} onRate={(stars) => set({ stars })} />}
          {!saved && <p class="small quiet">{words("notSaved")}</p>}
        </div>
        {props.followUp}
        {hasInterview(record) && (
          <InterviewField interview={mineOf(record, "interview")} onSet={(interview) => set({ interview })} />
        )}
        <NoteField
          key={key}
          note={mineOf(record, "notes") ?? ""}
          draft={unsent}
          onDraft={(text) => drafts.set(key, text === undefined ? undefined : { text, at: roles.stamp(key) })}
          onSave={(notes) => roles.setMine(key, { notes }, drafts.all().get(key)?.at)}
        />
        <div class="detail-line">
          <button
            type="button"
            class="btn"
            aria-pressed={saved}
            onClick={() => set(saved ? { saved: undefined } : { saved: true })}
          >
            <Icon name="save" solid={saved} />
            {words(saved ? "saved" : "saveRole")}
          </button>
          {record.snapshots > 1 && (
            <button type="button" class="btn bare" onClick={props.onVersions}>
              {words("versionsCount", new Intl.NumberFormat(locale).format(record.snapshots))}
            </button>
          )}
          <button type="button" class="btn bare" title={words("readSavedCopy")} onClick={() => openRole(key)}>
            {words("savedCopyShort")}
          </button>
          {copy && (
            <CopyMenu
              small
              opens="up"
              records={[record]}
              copy={copy}
              textOf={() => textOfRoles([record], collection, wording)}
            />
          )}
          <button
            type="button"
            class="btn bare icon"
            aria-label={words("remove")}
            title={words("remove")}
            onClick={props.onRemove}
          >
            <Icon name="trash" />
          </button>
        </div>
      </div>
    </div>
  );
}
