import { answerKey } from "../../../collection/answers/answer.ts";
import type { Roles } from "../../popup/use-roles.ts";
import { useWording } from "../../shared/wording.ts";
import { useKeptAnswers } from "../answers/use-answers.ts";
import type { RememberAnswer } from "../answers/use-room-answers.ts";
import { ResumeAnswers } from "./ResumeAnswers.tsx";

/** All that a résumé answered before and is kept, which can be taken back as one, also long after it was applied. */
export function FromResume(props: { readonly attempt: Roles["attempt"]; readonly onTaken: RememberAnswer }) {
  const { attempt, onTaken } = props;
  const { locale, words } = useWording();
  const { all = [], change } = useKeptAnswers();
  const answers = all.filter(({ resume }) => resume?.value !== undefined);
  if (answers.length === 0) return null;
  const takeBack = () =>
    attempt(async () => {
      const back = await change(answers.map((ask) => ({ ask, set: {}, taken: ["resume"] })));
      onTaken({ did: "unanswered", title: words("fromResume"), before: back });
    });
  return (
    <div class="resume-preview">
      <h3>{words("fromResume")}</h3>
      <ResumeAnswers
        answers={answers.flatMap((ask) =>
          ask.resume?.value ? [{ key: answerKey(ask), ask, said: ask.resume.value }] : [],
        )}
      />
      <p class="acts">
        <button type="button" class="btn" onClick={takeBack}>
          {words("resumeTakeBack", new Intl.NumberFormat(locale).format(answers.length))}
        </button>
      </p>
    </div>
  );
}
