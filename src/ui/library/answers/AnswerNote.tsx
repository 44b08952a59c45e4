import { useRef } from "preact/hooks";
import { answerKey, type Ask } from "../../../collection/answers/answer.ts";
import { NoteField } from "../../shared/NoteField.tsx";
import { useAnswering } from "./answering.ts";

/** The note on an answer: a field where it is unfolded, else its words. */
export function AnswerNote(props: {
  /** All that are answered together. */
  readonly asks: readonly Ask[];
  /** The one of them whose note is shown. */
  readonly ask: Ask;
  readonly open: boolean;
}) {
  const answering = useAnswering();
  /** From one focus to the next. */
  const spell = useRef({});
  if (!answering) return null;
  const { book, drafts, note, stamp } = answering;
  const key = answerKey(props.ask);
  const kept = book.kept(props.ask)?.note;
  const draft = drafts.all().get(key);
  // A note set since in another tab is newer than what was left unsent here.
  const unsent = draft && draft.at > (kept?.at ?? 0) ? draft.text : undefined;
  const said = unsent ?? kept?.value ?? "";
  if (!props.open) {
    return said === "" ? null : (
      <p class="small answer-noted" dir="auto">
        {said}
      </p>
    );
  }
  const shown = kept?.value ?? "";
  // A note of its own on one of the others stays.
  const asks = props.asks.filter((ask) => ["", shown].includes(book.kept(ask)?.note?.value ?? ""));
  return (
    <div onFocusIn={() => void (spell.current = {})}>
      <NoteField
        key={key}
        note={shown}
        draft={unsent}
        onDraft={(text) => drafts.set(key, text === undefined ? undefined : { text, at: stamp() })}
        onSave={(text) => note(asks, text, spell.current, drafts.all().get(key)?.at)}
      />
    </div>
  );
}
