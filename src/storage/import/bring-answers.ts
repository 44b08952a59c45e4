import type { Answer } from "../../collection/answers/answer.ts";
import { mergedAnswer } from "../../collection/answers/set-answer.ts";
import { readableAnswer } from "../answers.ts";
import { unwatched } from "../connection.ts";
import type { AnswerBefore } from "../schema.ts";
import type { ImportReading, ImportWriting } from "./import-stores.ts";

/** Answers that bringing these in would change: each as it is kept, and as it would be. */
export async function changedByFile(
  transaction: ImportReading,
  brought: readonly Answer[],
): Promise<readonly { readonly before: Answer | undefined; readonly after: Answer }[]> {
  const rows = await Promise.all(brought.map(({ key }) => transaction.objectStore("answers").get(key)));
  return brought.flatMap((answer, at) => {
    const before = readableAnswer(rows[at]);
    const after = mergedAnswer(before, answer);
    return after === before ? [] : [{ before, after }];
  });
}

/** Brings answers in, each value unless a later one is kept; what it takes to put them back. */
export async function bringAnswers(
  transaction: ImportWriting,
  brought: readonly Answer[],
): Promise<readonly AnswerBefore[]> {
  const changed = await changedByFile(transaction, brought);
  for (const { after } of changed) unwatched(transaction.objectStore("answers").put(after));
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
