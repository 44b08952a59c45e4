import type { AnswerValue } from "../../collection/answers/answer.ts";

/** How many of each answer, and how many have none. */
export type Tally = Readonly<Record<AnswerValue | "unanswered", number>>;

export const NO_TALLY: Tally = { met: 0, partly: 0, gap: 0, unsure: 0, unanswered: 0 };

/** The tally with one more. */
export function addTo(tally: Tally, value: AnswerValue | undefined): Tally {
  const name = value ?? "unanswered";
  return { ...tally, [name]: tally[name] + 1 };
}

/** How many are there in all. */
export function allIn(tally: Tally): number {
  return settledIn(tally) + openIn(tally);
}

/** How many are decided either way. */
export function settledIn({ met, partly, gap }: Tally): number {
  return met + partly + gap;
}

/** How many might be met, and might not. */
export function openIn({ unsure, unanswered }: Tally): number {
  return unsure + unanswered;
}

/** What is met, in pieces: "partly" is half a piece. */
export function pointsIn({ met, partly }: Tally): number {
  return met + partly / 2;
}
