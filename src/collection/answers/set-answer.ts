import type { Stamped } from "../posting-record.ts";
import { beats } from "../set-mine.ts";
import {
  type Answer,
  type AnswerBack,
  type AnswerChange,
  answerKey,
  type AnswerValues,
  type Ask,
  TAKEN,
} from "./answer.ts";

const NAMES = ["value", "note", "resume"] as const satisfies readonly (keyof AnswerValues)[];

/** The answer after values of it were set at a time (ms); an older stamp never beats a newer one. */
export function changedAnswer(kept: Answer | undefined, change: AnswerChange, at: number): Answer {
  const { ask, set, taken } = change;
  const values = NAMES.flatMap((name) => {
    const value = set[name];
    if (value !== undefined) return [[name, { value, at }] as const];
    return taken.includes(name) ? [[name, { at }] as const] : [];
  });
  return mergedAnswer(kept, { ...askOf(ask), key: answerKey(ask), ...Object.fromEntries(values) });
}

/**
 * Two copies of one answer: of each value the one that was set later, and of equal times the same whichever comes first.
 * What was asked stays as it is kept, for it says the same.
 */
export function mergedAnswer(kept: Answer | undefined, brought: Answer): Answer {
  if (!kept) return brought;
  const later = NAMES.flatMap((name) => {
    const next: Stamped<unknown> | undefined = brought[name];
    return next && beats(next, kept[name]) ? [[name, next] as const] : [];
  });
  return later.length === 0 ? kept : { ...kept, ...Object.fromEntries(later) };
}

/** What takes changes back: each answer's values as they were, of those that are changed. */
export function changesBack(changes: readonly AnswerChange[], kept: readonly Answer[]): readonly AnswerBack[] {
  const byKey = new Map(kept.map((answer) => [answer.key, answer]));
  return changes.map(({ ask, set, taken }) => {
    const before = byKey.get(answerKey(ask));
    const isOf = (name: keyof AnswerValues) => set[name] !== undefined || taken.includes(name);
    // A résumé that is put back is newer than that its answer was taken away: that is put back with it.
    const isWithIt = before?.value?.value === TAKEN && !isOf("value");
    const changed = NAMES.filter((name) => isOf(name) || (name === "value" && isWithIt));
    return {
      ask,
      set: valuesOf(before, changed),
      taken: changed.filter((name) => before?.[name]?.value === undefined),
      done: isWithIt ? { ...set, value: TAKEN } : set,
    };
  });
}

/** Of what takes changes back, all that was not changed since by somebody else. @param kept As they are now. */
export function stillBack(backs: readonly AnswerBack[], kept: readonly Answer[]): readonly AnswerChange[] {
  const byKey = new Map(kept.map((answer) => [answer.key, answer]));
  return backs.flatMap(({ ask, set, taken, done }) => {
    const now = byKey.get(answerKey(ask));
    const still = NAMES.filter(
      (name) =>
        (set[name] !== undefined || taken.includes(name)) &&
        JSON.stringify(now?.[name]?.value) === JSON.stringify(done[name]),
    );
    if (still.length === 0) return [];
    const put = still.flatMap((name) => (set[name] === undefined ? [] : [[name, set[name]]]));
    return [
      { ask, set: Object.fromEntries(put) as AnswerChange["set"], taken: still.filter((name) => taken.includes(name)) },
    ];
  });
}

function valuesOf(answer: Answer | undefined, names: readonly (keyof AnswerValues)[]): AnswerChange["set"] {
  const were = names.flatMap((name) => (answer?.[name]?.value === undefined ? [] : [[name, answer[name].value]]));
  return Object.fromEntries(were) as AnswerChange["set"];
}

/** The stamp (ms) for what the user says now: `now`, or just above the newest of these where the clock was set back. */
export function answerStamp(answers: readonly Answer[], now: number): number {
  const stamps = answers.flatMap((answer) => NAMES.map((name) => answer[name]?.at ?? 0));
  return stamps.reduce((most, at) => Math.max(most, at + 1), now);
}

/** The answers with some of them changed, or added. */
export function withAnswers(answers: readonly Answer[], changed: readonly Answer[]): readonly Answer[] {
  const byKey = new Map(answers.map((answer) => [answer.key, answer]));
  for (const answer of changed) byKey.set(answer.key, mergedAnswer(byKey.get(answer.key), answer));
  return [...byKey.values()];
}

function askOf({ kind, words, degree, role }: Ask): Ask {
  return { kind, words, ...(degree !== undefined && { degree }), ...(role !== undefined && { role }) };
}
