import { type Choice, NO_CHOICE } from "../filters/choice.ts";

/** What roles can be weighed by, in the order shown; the names also stand in addresses and in what is kept, and stay. */
export const CRITERION_IDS = [
  "pay",
  "fit",
  "stars",
  "years",
  "degree",
  "hours",
  "place",
  "home",
  "travel",
  "posted",
] as const;
export type CriterionId = (typeof CRITERION_IDS)[number];

/** The most that a thing can weigh; weights are whole. */
export const MOST_WEIGHT = 5;

/** What matters to the user in a role. */
export interface Weighing {
  /** 1 to 5; absent: it does not matter. */
  readonly weights: { readonly [K in CriterionId]?: number | undefined };
  /** Which figure of a range stands for it. */
  readonly pay: "least" | "middle";
  /** Which weekly hours are better. */
  readonly hours: "fewer" | "more";
  /** Names of the places that the user would rather work in. */
  readonly places: readonly string[];
  /** What a role must have to be weighed at all. */
  readonly musts: Choice;
}

/** Nothing matters until the user says so: what decides is the user's, and never ours. */
export const NOTHING_WEIGHED: Weighing = { weights: {}, pay: "middle", hours: "fewer", places: [], musts: NO_CHOICE };

/** The weighing with another weight of one thing, brought to whole numbers from 0 to 5. */
export function withWeight(weighing: Weighing, id: CriterionId, weight: number): Weighing {
  const whole = Math.max(0, Math.min(MOST_WEIGHT, Math.round(weight)));
  return { ...weighing, weights: { ...weighing.weights, [id]: whole === 0 ? undefined : whole } };
}
