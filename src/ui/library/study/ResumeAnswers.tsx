import { type Ask, ownIn, type ResumeAnswer } from "../../../collection/answers/answer.ts";
import { useWording } from "../../shared/wording.ts";
import { ANSWER_WORDS, AnswerMark } from "../answers/AnswerMark.tsx";
import { useKeptAnswers } from "../answers/use-answers.ts";
import { describeAsk } from "./describe-ask.ts";

/** What a résumé answers and with which of its words; what the user answered stays and says so. */
export function ResumeAnswers(props: {
  readonly answers: readonly { readonly key: string; readonly ask: Ask; readonly said: ResumeAnswer }[];
}) {
  const wording = useWording();
  const { words } = wording;
  const { book } = useKeptAnswers();
  return (
    <ul class="resume-answers">
      {props.answers.map(({ key, ask, said }) => {
        const kept = book.kept(ask);
        const own = kept && ownIn(kept);
        return (
          <li key={key}>
            <span class={`answer-word ${said.value}`}>
              <AnswerMark value={said.value} />
              {words(ANSWER_WORDS[said.value])}
            </span>
            <span class="medium" dir="auto">
              {describeAsk(ask, wording)}
            </span>
            <span class="quote" dir="auto">
              “{said.words}”
            </span>
            {own && <span class="small quiet">{words("resumeStays", words(ANSWER_WORDS[own]))}</span>}
          </li>
        );
      })}
    </ul>
  );
}
