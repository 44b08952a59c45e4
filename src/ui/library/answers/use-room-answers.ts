import { useMemo, useRef } from "preact/hooks";
import { answerKey, saidIn } from "../../../collection/answers/answer.ts";
import type { Roles } from "../../popup/use-roles.ts";
import type { AnswerDeed } from "../deed.ts";
import { useLibrary } from "../library-tools.ts";
import { answerChanges, type Answering } from "./answering.ts";
import { useKeptAnswers } from "./use-answers.ts";

/** Told of what was answered, in the words asked for, with what undoes it; `instead`: the deed that goes on in it. */
export type RememberAnswer = (deed: AnswerDeed, instead?: AnswerDeed) => void;

/** Answering from one room. */
export function useRoomAnswers({ attempt }: Pick<Roles, "attempt">, remember: RememberAnswer) {
  const { answerDrafts } = useLibrary();
  const { book, change, stamp } = useKeptAnswers();
  // Rows hold on to what they are given: it must not be another function whenever anything is drawn.
  const latest = useRef({ attempt, remember });
  latest.current = { attempt, remember };
  /** The note that is being written. */
  const noting = useRef<{ readonly spell: object; readonly deed: AnswerDeed } | undefined>(undefined);
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
          const did = value === undefined ? "unanswered" : "answered";
          latest.current.remember({ did, title: asks[0]?.words ?? "", before: back });
          noting.current = undefined;
        });
      },
      async note(asks, note, spell, at) {
        const changes = asks.map((ask) => ({ ask, set: { note }, taken: [] }));
        const backs = await change(changes, at);
        const earlier = noting.current?.spell === spell ? noting.current.deed : undefined;
        // What was typed since goes back to how it was before the first letter.
        const first = new Map(earlier?.before.map((back) => [answerKey(back.ask), back]));
        const before = backs.map((back) => ({ ...(first.get(answerKey(back.ask)) ?? back), done: back.done }));
        const deed = { did: "noted", title: asks[0]?.words ?? "", before } as const;
        noting.current = { spell, deed };
        latest.current.remember(deed, earlier);
      },
    }),
    [book, change, stamp, answerDrafts],
  );
}
