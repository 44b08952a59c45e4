import { useState } from "preact/hooks";
import type { CollectionErrorCode } from "../../collection/collection-error.ts";
import type { EarlierNote } from "../../collection/posting-record.ts";
import { describeMoment } from "../../posting/describe.ts";
import type { MineInHand } from "../card/use-mine.ts";
import { useAnnounce } from "../shared/Announcer.tsx";
import { ErrorMessage, errorCodeOf } from "../shared/ErrorMessage.tsx";
import { useWording } from "../shared/wording.ts";

/** Notes that lost against today's when files were brought in; each changes places with it when it is brought back. */
export function EarlierNotes(props: {
  readonly notes: readonly EarlierNote[] | undefined;
  readonly mine: MineInHand;
  /** Told once one is kept as today's note. */
  readonly onBack: () => void;
}) {
  const wording = useWording();
  const { words } = wording;
  const announce = useAnnounce();
  const [failure, setFailure] = useState<CollectionErrorCode>();
  const { notes = [], mine } = props;
  // Today's, which the record does not know of yet.
  const earlier = notes.filter(({ value }) => value !== mine.get("notes"));
  if (earlier.length === 0) return null;
  const bringBack = (value: string): void => {
    setFailure(undefined);
    mine
      .set({ notes: value, ...(!mine.get("saved") && { saved: true }) })
      .then(() => announce(words("broughtBack")))
      .then(props.onBack, (error: unknown) => setFailure(errorCodeOf(error)));
  };
  return (
    <section aria-labelledby="earlier-notes">
      <h2 id="earlier-notes">{words("notesBefore")}</h2>
      <p class="small quiet">{words("notesBeforeWhat")}</p>
      <ul class="earlier-notes">
        {earlier.map(({ value, at }, index) => (
          <li key={value}>
            {at > 0 && <p class="small quiet">{words("noteOf", describeMoment(at, wording))}</p>}
            <p id={`earlier-note-${index}`} class="earlier-note" dir="auto">
              {value}
            </p>
            <button
              type="button"
              class="link"
              aria-describedby={`earlier-note-${index}`}
              onClick={() => bringBack(value)}
            >
              {words("bringNoteBack")}
            </button>
          </li>
        ))}
      </ul>
      {failure && <ErrorMessage code={failure} />}
    </section>
  );
}
