import { createContext } from "preact";
import { useCallback, useContext, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Answer, AnswerBack, AnswerChange } from "../../../collection/answers/answer.ts";
import { answerStamp, changesBack, stillBack, withAnswers } from "../../../collection/answers/set-answer.ts";
import { type AnswerBook, answerBookOf } from "../../../comparison/answers/answer-book.ts";
import { useTools } from "../../popup/tools.ts";
import { useReturn } from "../../shared/use-return.ts";
import { useLibrary } from "../library-tools.ts";

/** The user's answers, and changing them. */
export interface Answers {
  /** `undefined` until they are there. */
  readonly all: readonly Answer[] | undefined;
  readonly book: AnswerBook;
  /** Changes answers; resolves to what takes that back. Rejects with a CollectionError. */
  readonly change: (changes: readonly AnswerChange[], at?: number) => Promise<readonly AnswerBack[]>;
  /** Takes back what was not changed since, here or elsewhere; whether that was anything. Rejects as `change` does. */
  readonly takeBack: (backs: readonly AnswerBack[]) => Promise<boolean>;
  /** The time (ms) for what the user says now. */
  readonly stamp: () => number;
}

export const AnswersContext = createContext<Answers | undefined>(undefined);

/** The answers as the library has them. */
export function useKeptAnswers(): Answers {
  const answers = useContext(AnswersContext);
  if (!answers) throw new Error("outside of the library");
  return answers;
}

/** Loads the answers, and again where another tab changed them and when the user comes back. */
export function useAnswers(): Answers {
  const { collection, now } = useTools();
  const { hearAnswers } = useLibrary();
  const [all, setAll] = useState<readonly Answer[]>();
  const latest = useRef(all);
  latest.current = all;

  /** The look that was begun last: one begun before it knows less. */
  const turn = useRef(0);
  /** What was changed from here since that was begun. */
  const changedSince = useRef<readonly Answer[]>([]);

  const load = useCallback(async (): Promise<void> => {
    const mine = (turn.current += 1);
    changedSince.current = [];
    const kept = await collection.answers();
    if (turn.current !== mine) return;
    // In place of all that was there: what is no longer kept is gone.
    latest.current = withAnswers(kept, changedSince.current);
    setAll(latest.current);
  }, [collection]);
  // Without them roles are shown as unanswered; who answers is told of what is wrong.
  const look = useCallback(() => load().catch(() => undefined), [load]);
  useEffect(() => void look(), [look]);
  useEffect(() => hearAnswers?.(() => void look()), [hearAnswers, look]);
  useReturn(look);

  const verbs = useMemo(() => {
    const stamp = () => answerStamp(latest.current ?? [], now());
    const change = async (changes: readonly AnswerChange[], at = stamp()) => {
      const back = changesBack(changes, latest.current ?? []);
      const changed = await collection.setAnswers(changes, at);
      changedSince.current = withAnswers(changedSince.current, changed);
      latest.current = withAnswers(latest.current ?? [], changed);
      setAll(latest.current);
      return back;
    };
    const takeBack = async (backs: readonly AnswerBack[]) => {
      // Another tab's answer may not have been told here yet.
      const kept = await collection.answers();
      const changes = stillBack(backs, kept);
      if (changes.length > 0) await change(changes, answerStamp(kept, now()));
      return changes.length > 0;
    };
    return { stamp, change, takeBack };
  }, [collection, now]);
  const book = useMemo(() => answerBookOf(all ?? []), [all]);
  return { all, book, ...verbs };
}
