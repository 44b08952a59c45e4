import { type Demand, demandOf, joinByName } from "../../posting/demand.ts";
import type { AnswerBook, FoundAnswer } from "../answers/answer-book.ts";
import { type AskedItem, type AskingRole, askedItems } from "../requirements/asked-item.ts";
import { addTo, NO_TALLY, openIn, pointsIn, settledIn, type Tally } from "./tally.ts";

/** One bullet that a role asks for, with the answer that holds for it, if any. */
export interface FitLine {
  readonly item: AskedItem;
  /** Never "mentioned": what a role does all day is not asked for. */
  readonly demand: Exclude<Demand, "mentioned">;
  readonly answer?: FoundAnswer | undefined;
}

/** One skill that a role asks for, or merely names. */
export interface FitSkill {
  readonly name: string;
  readonly demand: Demand;
  readonly answer?: FoundAnswer | undefined;
}

/** A share, from 0 to 1. */
export interface FitShare {
  /** Of what was answered with met, partly or gap. */
  readonly answered: number;
  /** Of everything asked for, were all that is open a gap; and were all of it met. */
  readonly least: number;
  readonly most: number;
}

/** How what a role asks for stands beside what the user answered. */
export interface Fit {
  /** In the order in which the role asks; each bullet once. */
  readonly lines: readonly FitLine[];
  readonly required: Tally;
  readonly preferred: Tally;
  /** Skills by themselves. They are in the bullets too, and so not in the share. */
  readonly skills: readonly FitSkill[];
  /** Absent where nothing was answered with met, partly or gap: then there is no figure. */
  readonly share?: FitShare | undefined;
}

/** What one requirement counts in the share, and what one that is only preferred does; "partly" is half of it. */
export const REQUIRED_COUNTS = 2;
export const PREFERRED_COUNTS = 1;

/**
 * The fit of one role. In: the words of the role, as in a snapshot's observation, and the answers (`answerBookOf`). Out:
 * every bullet with its answer, tallies, and the share. What is unanswered, and what the user is not sure of, is open:
 * it is no gap and not met, is not in `share.answered` at all, and makes the range from `share.least` to `share.most`.
 */
export function fitOf(role: Omit<AskingRole, "key">, book: AnswerBook): Fit {
  const lines = itemsOf(role).map((item): FitLine => {
    const demand = demandOf(item.requirement);
    return { item, demand: demand === "preferred" ? demand : "required", answer: book.ofItem(item, role) };
  });
  const tally = (demand: FitLine["demand"]) =>
    lines.filter((line) => line.demand === demand).reduce((sum, { answer }) => addTo(sum, answer?.value), NO_TALLY);
  const required = tally("required");
  const preferred = tally("preferred");
  const skills = joinByName(role.posting.skills ?? [], ({ name }) => name);
  return {
    lines,
    required,
    preferred,
    skills: skills.map(({ name, demand }) => ({ name, demand, answer: book.ofSkill(name) })),
    share: shareOf(required, preferred),
  };
}

// Every answer that is given makes another book, and what a role asks for stays the same.
const itemsKnown = new WeakMap<object, readonly AskedItem[]>();

function itemsOf(role: Omit<AskingRole, "key">): readonly AskedItem[] {
  const known = itemsKnown.get(role) ?? askedItems(role);
  itemsKnown.set(role, known);
  return known;
}

function shareOf(required: Tally, preferred: Tally): FitShare | undefined {
  const weigh = (count: (tally: Tally) => number) =>
    REQUIRED_COUNTS * count(required) + PREFERRED_COUNTS * count(preferred);
  const settled = weigh(settledIn);
  if (settled === 0) return undefined;
  const [points, open] = [weigh(pointsIn), weigh(openIn)];
  return { answered: points / settled, least: points / (settled + open), most: (points + open) / (settled + open) };
}
