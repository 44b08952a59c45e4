import { useRef, useState } from "preact/hooks";
import type { MineValues } from "../../collection/posting-record.ts";
import type { MessageName } from "../../posting/words.ts";
import { useAnnounce } from "../shared/Announcer.tsx";
import { ErrorMessage } from "../shared/ErrorMessage.tsx";
import { Icon } from "../shared/Icon.tsx";
import { NoteField } from "../shared/NoteField.tsx";
import { Stars } from "../shared/Stars.tsx";
import { StatusPicker } from "../shared/StatusPicker.tsx";
import { useWording } from "../shared/wording.ts";
import type { MineInHand } from "./use-mine.ts";
import { useSight } from "./use-sight.ts";

/** The user's side: save, and for a saved role status, stars and note. `ready` once there is a role to set them on. */
export function MinePanel({ mine, ready }: { readonly mine: MineInHand; readonly ready: boolean }) {
  const { words } = useWording();
  const announce = useAnnounce();
  const saved = mine.get("saved") === true;
  const panel = useRef<HTMLDivElement>(null);
  const isSeen = useSight(panel);
  // Another one each time, so that a field that was changed is drawn as it is kept.
  const [refused, setRefused] = useState<object>();
  /** A press on what the page covers may be meant for what covers it. The note is not held back: words are meant. */
  const set = (values: MineValues, said?: MessageName) => {
    if (!isSeen()) {
      setRefused({});
      return announce(words("pressCovered"));
    }
    setRefused(undefined);
    mine.set(values).then(
      () => said && announce(words(said)),
      // A failure is shown by `mine.failure`; here only nothing more is said.
      () => undefined,
    );
  };
  return (
    <div class="mine" ref={panel}>
      <div class="mine-row">
        <button
          type="button"
          class={saved ? "btn icon" : "btn fill save"}
          aria-pressed={saved}
          aria-label={saved ? words("saved") : undefined}
          title={saved ? words("saved") : undefined}
          disabled={!ready}
          onClick={() => set({ saved: !saved }, saved ? "unsaved" : "saved")}
        >
          <Icon name="save" solid={saved} />
          {!saved && words("saveRole")}
        </button>
        {saved && (
          <>
            <StatusPicker status={mine.get("status")} onPick={(status) => set({ status })} />
            <Stars stars={mine.get("stars")} onRate={(stars) => set({ stars })} />
          </>
        )}
      </div>
      {refused && <ErrorMessage code="refused" message="pressCovered" />}
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
