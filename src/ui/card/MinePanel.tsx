import { useAnnounce } from "../shared/Announcer.tsx";
import { ErrorMessage } from "../shared/ErrorMessage.tsx";
import { Icon } from "../shared/Icon.tsx";
import { NoteField } from "../shared/NoteField.tsx";
import { Stars } from "../shared/Stars.tsx";
import { StatusPicker } from "../shared/StatusPicker.tsx";
import { useWording } from "../shared/wording.ts";
import type { MineInHand } from "./use-mine.ts";

/** The user's side: save, and for a saved role status, stars and note. `ready` once there is a role to set them on. */
export function MinePanel({ mine, ready }: { readonly mine: MineInHand; readonly ready: boolean }) {
  const { words } = useWording();
  const announce = useAnnounce();
  const saved = mine.get("saved") === true;
  // A failure is shown by `mine.failure`; here only nothing more is said.
  const ignore = () => undefined;
  const toggle = () => mine.set({ saved: !saved }).then(() => announce(words(saved ? "unsaved" : "saved")), ignore);
  return (
    <div class="mine">
      <div class="mine-row">
        <button
          type="button"
          class={saved ? "btn icon" : "btn fill save"}
          aria-pressed={saved}
          aria-label={saved ? words("saved") : undefined}
          title={saved ? words("saved") : undefined}
          disabled={!ready}
          onClick={() => void toggle()}
        >
          <Icon name="save" solid={saved} />
          {!saved && words("saveRole")}
        </button>
        {saved && (
          <>
            <StatusPicker status={mine.get("status")} onPick={(status) => void mine.set({ status }).catch(ignore)} />
            <Stars stars={mine.get("stars")} onRate={(stars) => void mine.set({ stars }).catch(ignore)} />
          </>
        )}
      </div>
      {mine.failure && <ErrorMessage code={mine.failure} />}
      {saved && (
        <NoteField
          note={mine.get("notes") ?? ""}
          onSave={(notes) => mine.set({ notes: notes === "" ? undefined : notes })}
        />
      )}
    </div>
  );
}
