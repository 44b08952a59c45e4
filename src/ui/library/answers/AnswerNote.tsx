import { answerKey, type Ask } from "../../../collection/answers/answer.ts";
import { NoteField } from "../../shared/NoteField.tsx";
import { useAnswering } from "./answering.ts";

/** The note on an answer: a field where it is unfolded, else its words. */
export function AnswerNote(props: {
  /** All that it is kept for. */
  readonly asks: readonly Ask[];
  /** The one of them whose note is shown. */
  readonly ask: Ask;
  readonly open: boolean;
}) {
  const answering = useAnswering();
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
  return (
    <NoteField
      key={key}
      note={kept?.value ?? ""}
      draft={unsent}
      onDraft={(text) => drafts.set(key, text === undefined ? undefined : { text, at: stamp() })}
      onSave={(text) => note(props.asks, text, drafts.all().get(key)?.at)}
    />
  );
}
