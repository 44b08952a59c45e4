import { useEffect, useRef } from "preact/hooks";
import { type AnswerChange, answerKey } from "../../../collection/answers/answer.ts";
import { useWording } from "../../shared/wording.ts";
import { ANSWER_WORDS, AnswerMark } from "../answers/AnswerMark.tsx";
import { useKeptAnswers } from "../answers/use-answers.ts";
import { describeAsk } from "./describe-ask.ts";

/** What a résumé would answer and with which of its words; what the user answered stays and says so. */
export function ResumePreview(props: {
  readonly name: string;
  readonly changes: readonly AnswerChange[];
  readonly onApply: () => void;
  readonly onClose: () => void;
}) {
  const wording = useWording();
  const { locale, words } = wording;
  const { book } = useKeptAnswers();
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
        <ul class="resume-answers">
          {props.changes.map(({ ask, set: { resume } }) => {
            const own = book.kept(ask)?.value?.value;
            return (
              resume && (
                <li key={answerKey(ask)}>
                  <span class={`answer-word ${resume.value}`}>
                    <AnswerMark value={resume.value} />
                    {words(ANSWER_WORDS[resume.value])}
                  </span>
                  <span class="medium" dir="auto">
                    {describeAsk(ask, wording)}
                  </span>
                  <span class="quote" dir="auto">
                    “{resume.words}”
                  </span>
                  {own && <span class="small quiet">{words("resumeStays", words(ANSWER_WORDS[own]))}</span>}
                </li>
              )
            );
          })}
        </ul>
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
