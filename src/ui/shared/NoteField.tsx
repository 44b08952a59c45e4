import { useId, useRef } from "preact/hooks";
import { ErrorMessage } from "./ErrorMessage.tsx";
import { useNoteDraft } from "./note-draft.ts";
import { useWording } from "./wording.ts";

/**
 * A note that is kept as it is typed. `onSave` gets the whole text and rejects with a CollectionError.
 * `draft` is text typed earlier and not yet kept; `onDraft` tells of every such text, and of `undefined` once it is kept.
 */
export function NoteField(props: {
  readonly note: string;
  readonly onSave: (note: string) => Promise<unknown>;
  readonly draft?: string | undefined;
  readonly onDraft?: ((draft: string | undefined) => void) | undefined;
}) {
  const { words } = useWording();
  const id = useId();
  const { text, keptText, state, failure, type, flush } = useNoteDraft(props);
  const isAnnounced = useRef(false);
  return (
    <div class="note">
      <label class="sr" for={id}>
        {words("note")}
      </label>
      <textarea
        id={id}
        class="field"
        rows={2}
        dir="auto"
        placeholder={words("notePlaceholder")}
        // What is kept stands in the element, too: a card that takes this one's place tells by it what is not.
        defaultValue={keptText}
        value={text}
        // The script of a page that this stands on may edit the field that has the focus (`execCommand`). Browsers
        // announce what a person does; the page must not come between the announcement and the deed.
        onBeforeInput={(event) => {
          isAnnounced.current = true;
          event.stopPropagation();
        }}
        onInput={(event) => {
          const field = event.currentTarget;
          if (event instanceof InputEvent && !isAnnounced.current) field.value = text;
          else type(field.value);
          isAnnounced.current = false;
        }}
        onBlur={flush}
      />
      {failure ? (
        <ErrorMessage
          code={failure}
          onRetry={flush}
          // Reloading, as the usual sentence says, would lose what was typed.
          message={failure === "context-invalidated" ? "errorNoteInvalidated" : undefined}
        />
      ) : (
        <p class="small faint">{words(state === "kept" ? "noteKept" : "noteSaving")}</p>
      )}
    </div>
  );
}
