import {
  type Answer,
  ANSWER_VALUES,
  type AnswerChange,
  answerKey,
  ASK_KINDS,
  OWN_VALUES,
} from "../collection/answers/answer.ts";
import { changedAnswer } from "../collection/answers/set-answer.ts";
import { type Connection, unwatched } from "./connection.ts";
import { isOfRow, readEach } from "./read-each.ts";

/** All answers; one that is damaged is left out. */
export async function keptAnswers(connection: Connection): Promise<readonly Answer[]> {
  const keys = await connection.read(["answers"], (transaction) => transaction.objectStore("answers").getAllKeys());
  return readEach(connection, ["answers"], keys, async (transaction, key) =>
    readableAnswer(await transaction.objectStore("answers").get(key)),
  ).catch((error: unknown) => {
    // Not one can be read: the roles are shown all the same.
    if (!isOfRow(error)) throw error;
    return [];
  });
}

/**
 * Changes answers in one transaction; each value of them unless a later one is kept. In the order of the changes. What
 * was damaged is set aside as it was, under a key of its own.
 */
export function writeAnswers(
  connection: Connection,
  changes: readonly AnswerChange[],
  at: number,
): Promise<readonly Answer[]> {
  return connection.write(["answers"], async (transaction) => {
    const answers = transaction.objectStore("answers");
    const rows = await Promise.all(changes.map(({ ask }) => answers.get(answerKey(ask))));
    for (const row of rows) if (row && !readableAnswer(row)) unwatched(answers.put(setAside(row, at)));
    const kept = new Map(rows.flatMap((row) => readableAnswer(row) ?? []).map((answer) => [answer.key, answer]));
    return changes.map((change) => {
      const key = answerKey(change.ask);
      const changed = changedAnswer(kept.get(key), change, at);
      kept.set(key, changed);
      unwatched(answers.put(changed));
      return changed;
    });
  });
}

/** A damaged row as it was, which no answer takes the place of: their keys begin with what kind they are. */
export function setAside(row: Answer, at: number): Answer {
  return { ...row, key: `damaged ${row.key} ${at}` };
}

/** The row as an answer, or nothing where it is damaged or absent. */
export function readableAnswer(row: unknown): Answer | undefined {
  if (!isObject(row)) return undefined;
  const { key, kind, words, value, note, resume } = row;
  const isWhole =
    typeof key === "string" &&
    ASK_KINDS.some((one) => one === kind) &&
    typeof words === "string" &&
    isStamped(value, (one) => OWN_VALUES.some((own) => own === one)) &&
    isStamped(note, (one) => typeof one === "string") &&
    isStamped(resume, (one) => isObject(one) && isAnswerValue(one["value"]) && typeof one["words"] === "string");
  return isWhole ? (row as unknown as Answer) : undefined;
}

function isStamped(value: unknown, isOne: (value: unknown) => boolean): boolean {
  if (value === undefined) return true;
  return isObject(value) && typeof value["at"] === "number" && (value["value"] === undefined || isOne(value["value"]));
}

function isAnswerValue(value: unknown): boolean {
  return ANSWER_VALUES.some((one) => one === value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
