import { useEffect, useRef } from "preact/hooks";
import { type AnswerChange, answerKey } from "../../../collection/answers/answer.ts";
import { useWording } from "../../shared/wording.ts";
import { ResumeAnswers } from "./ResumeAnswers.tsx";

/** What a résumé would answer and with which of its words; what the user answered stays and says so. */
export function ResumePreview(props: {
  readonly name: string;
  readonly changes: readonly AnswerChange[];
  readonly onApply: () => void;
  readonly onClose: () => void;
}) {
  const { locale, words } = useWording();
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever chose the file wants to read what came of it.
  useEffect(() => heading.current?.focus(), []);
  const count = props.changes.length;
  return (
    <div class="resume-preview">
      <h3 ref={heading} tabIndex={-1} dir="auto">
        {words("resumeOf", props.name)}
      </h3>
      {count === 0 && <p>{words("resumeNothing")}</p>}
      {count > 0 && (
        <ResumeAnswers
          answers={props.changes.flatMap(({ ask, set: { resume } }) =>
            resume ? [{ key: answerKey(ask), ask, said: resume }] : [],
          )}
        />
      )}
      <p class="acts">
        {count > 0 && (
          <button type="button" class="btn fill" onClick={props.onApply}>
            {words("resumeApply", new Intl.NumberFormat(locale).format(count))}
          </button>
        )}
        <button type="button" class="btn" onClick={props.onClose}>
          {words("close")}
        </button>
      </p>
    </div>
  );
}
