import type { AnswerValue } from "../../../collection/answers/answer.ts";
import type { MessageName } from "../../../posting/words.ts";

export const ANSWER_WORDS = {
  met: "answerMet",
  partly: "answerPartly",
  gap: "answerGap",
  unsure: "answerUnsure",
} as const satisfies Record<AnswerValue, MessageName>;

const STROKES: Readonly<Record<AnswerValue, string>> = {
  met: "M3 8.5l3.2 3.2L13 5",
  partly: "M8 2.5a5.5 5.5 0 100 11 5.5 5.5 0 000-11z",
  gap: "M4 4l8 8M12 4l-8 8",
  unsure: "M5.5 6a2.5 2.5 0 115 0c0 1.7-2.5 1.8-2.5 3.6M8 12.6v.1",
};

/** An answer as a shape: a tick, a half disc, a cross, a question; the words stand beside it or name its button. */
export function AnswerMark({ value }: { readonly value: AnswerValue }) {
  return (
    <svg class="i" viewBox="0 0 16 16" aria-hidden="true">
      <path d={STROKES[value]} />
      {value === "partly" && <path class="half" d="M8 2.5a5.5 5.5 0 000 11z" />}
    </svg>
  );
}
