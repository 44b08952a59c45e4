import type { PostingRecord } from "../../../collection/posting-record.ts";
import { type Answer, answerKey } from "../../../collection/answers/answer.ts";
import type { AnswerBook } from "../../../comparison/answers/answer-book.ts";
import type { StudyItem } from "../../../comparison/study/study-item.ts";
import { titleOf } from "../../popup/RoleRow.tsx";
import { useTools } from "../../popup/tools.ts";
import { useWording } from "../../shared/wording.ts";
import { AnswerLine } from "../answers/AnswerLine.tsx";
import { describeAsk } from "./describe-ask.ts";

/** What to learn, the most wanted first: whose words, which roles, and the answer, which can be changed here. */
export function StudyItems(props: {
  readonly items: readonly StudyItem[];
  readonly records: readonly PostingRecord[];
}) {
  const wording = useWording();
  const { locale, words } = wording;
  const figure = new Intl.NumberFormat(locale);
  const byKey = new Map(props.records.map((record) => [record.key, record]));
  return (
    <ol class="study-items">
      {props.items.map(({ answers, asks, required, preferred }) => {
        const [first] = answers;
        return (
          <li key={first.key}>
            <div class="study-what">
              <p class="medium" dir="auto">
                {describeAsk(first, wording)}
              </p>
              <p class="small quiet num">
                {[
                  required > 0 && words("requiredBy", figure.format(required)),
                  preferred > 0 && words("preferredBy", figure.format(preferred)),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
              {answers.map((answer) => (
                <OneAnswer key={answer.key} answer={answer} named={answer !== first} />
              ))}
            </div>
            <ul class="study-roles">
              {asks.map(({ role, demand, texts }) => {
                const record = byKey.get(role);
                return (
                  record && (
                    <li key={role}>
                      <AskingRole record={record} />{" "}
                      <span class="small faint">
                        {words(demand === "required" ? "skillRequired" : "skillPreferred")}
                      </span>
                      {texts
                        .filter((text) => answerKey({ kind: first.kind, words: text }) !== first.key)
                        .map((text) => (
                          <p key={text} class="quote" dir="auto" lang={record.posting.inLanguage}>
                            “{text}”
                          </p>
                        ))}
                    </li>
                  )
                );
              })}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}

/** The answer to one wording, which is told where it is another than what stands above. */
function OneAnswer({ answer, named }: { readonly answer: Answer; readonly named: boolean }) {
  const label = describeAsk(answer, useWording());
  const find = (book: AnswerBook) => {
    const kept = book.kept(answer);
    return kept && book.ofAnswer(kept);
  };
  return (
    <>
      {named && (
        <p class="small" dir="auto">
          {label}
        </p>
      )}
      <AnswerLine label={label} parts={[{ ask: answer, find }]} open={false} />
    </>
  );
}

function AskingRole({ record }: { readonly record: PostingRecord }) {
  const { openPage } = useTools();
  return (
    <button type="button" class="link" dir="auto" onClick={() => openPage(record.posting.url)}>
      {titleOf(record)}
    </button>
  );
}
