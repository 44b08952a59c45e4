import { useMemo, useRef } from "preact/hooks";
import { type AnswerChange, saidIn } from "../../../collection/answers/answer.ts";
import type { Roles } from "../../popup/use-roles.ts";
import { useLibrary } from "../library-tools.ts";
import { answerChanges, type Answering } from "./answering.ts";
import { useKeptAnswers } from "./use-answers.ts";

/** Told of what was answered, or taken back, in the words asked for, with what undoes it. */
export type RememberAnswer = (title: string, back: readonly AnswerChange[], isTaken?: boolean) => void;

/** Answering from one room. */
export function useRoomAnswers({ attempt }: Pick<Roles, "attempt">, remember: RememberAnswer) {
  const { answerDrafts } = useLibrary();
  const { book, change, stamp } = useKeptAnswers();
  // Rows hold on to what they are given: it must not be another function whenever anything is drawn.
  const latest = useRef({ attempt, remember });
  latest.current = { attempt, remember };
  return useMemo(
    (): Answering => ({
      book,
      stamp,
      drafts: answerDrafts,
      answer(asks, value) {
        // What is answered so already, or not at all, is no step to undo.
        const other = asks.filter((ask) => {
          const kept = book.kept(ask);
          return value === undefined ? kept && saidIn(kept) : kept?.value?.value !== value;
        });
        if (other.length === 0) return;
        latest.current.attempt(async () => {
          const back = await change(answerChanges(other, value));
          latest.current.remember(asks[0]?.words ?? "", back, value === undefined);
        });
      },
      async note(asks, note, at) {
        await change(
          asks.map((ask) => ({ ask, set: { note }, taken: [] })),
          at,
        );
      },
    }),
    [book, change, stamp, answerDrafts],
  );
}
