import type { Answer } from "../../collection/answers/answer.ts";
import { mergedAnswer } from "../../collection/answers/set-answer.ts";
import { readableAnswer, setAside } from "../answers.ts";
import { unwatched } from "../connection.ts";
import type { AnswerBefore } from "../schema.ts";
import type { ImportReading, ImportWriting } from "./import-stores.ts";

/** An answer that bringing others in would change. */
interface Changed {
  /** As it is kept, and as it would be. */
  readonly before: Answer | undefined;
  readonly after: Answer;
  /** What cannot be read lies in its place. */
  readonly damaged: Answer | undefined;
}

/** Answers that bringing these in would change. */
export async function changedByFile(
  transaction: ImportReading,
  brought: readonly Answer[],
): Promise<readonly Changed[]> {
  const rows = await Promise.all(brought.map(({ key }) => transaction.objectStore("answers").get(key)));
  return brought.flatMap((answer, at) => {
    const before = readableAnswer(rows[at]);
    const after = mergedAnswer(before, answer);
    return after === before ? [] : [{ before, after, damaged: before ? undefined : rows[at] }];
  });
}

/**
 * Brings answers in as of `at` (ms), each value unless a later one is kept; what it takes to put them back. What was
 * damaged is set aside, and stays so.
 */
export async function bringAnswers(
  transaction: ImportWriting,
  brought: readonly Answer[],
  at: number,
): Promise<readonly AnswerBefore[]> {
  const changed = await changedByFile(transaction, brought);
  const answers = transaction.objectStore("answers");
  for (const { after, damaged } of changed) {
    if (damaged) unwatched(answers.put(setAside(damaged, at)));
    unwatched(answers.put(after));
  }
  return changed.map(({ before, after }) => ({ key: after.key, sign: signOfAnswer(after), before }));
}

/** Puts answers back as they were, unless they were changed since. Tells how many it put back. */
export async function putAnswersBack(transaction: ImportWriting, befores: readonly AnswerBefore[]): Promise<number> {
  const answers = transaction.objectStore("answers");
  const rows = await Promise.all(befores.map(({ key }) => answers.get(key)));
  const back = befores.filter(({ sign }, at) => {
    const now = rows[at];
    return now !== undefined && signOfAnswer(now) === sign;
  });
  for (const { key, before } of back) unwatched(before ? answers.put(before) : answers.delete(key));
  return back.length;
}

/** What an answer is like, as far as the user changes it: which role it was read in goes with that role. */
function signOfAnswer({ role: _role, ...answer }: Answer): string {
  return JSON.stringify(answer);
}
