import type { Fit } from "../../../comparison/fit/fit.ts";
import { useWording } from "../../shared/wording.ts";
import { CarriedFrom } from "../answers/AnswerLine.tsx";
import { ANSWER_WORDS, AnswerMark } from "../answers/AnswerMark.tsx";
import { describeWorking } from "../answers/describe-fit.ts";

/** What a fit is made of: the sum, and each bullet that was answered, with the answer that holds for it. */
export function FitPart({ fit, language }: { readonly fit: Fit; readonly language: string | undefined }) {
  const wording = useWording();
  return (
    <>
      {describeWorking(fit, wording).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <ul class="fit-lines">
        {fit.lines.map(
          ({ item, answer }) =>
            answer && (
              <li key={`${item.section} ${item.index}`}>
                <span class={`answer-word ${answer.value}`}>
                  <AnswerMark value={answer.value} />
                  {wording.words(ANSWER_WORDS[answer.value])}
                </span>
                <p class="quote" dir="auto" lang={language}>
                  “{item.text}”
                </p>
                <CarriedFrom found={answer} />
              </li>
            ),
        )}
      </ul>
    </>
  );
}
