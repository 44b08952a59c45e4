import type { Answer, AnswerValue } from "../../collection/answers/answer.ts";
import type { Demand } from "../../posting/demand.ts";
import type { AskedItem } from "../requirements/asked-item.ts";

/** A role that asks for something, in the words in which it does. */
export interface StudyAsk {
  /** Key of the role. */
  readonly role: string;
  readonly demand: Exclude<Demand, "mentioned">;
  /** Its bullets that ask for it. */
  readonly texts: readonly string[];
}

/** Something that was answered with a gap or partly, in one or several wordings, and who asks for it. */
export interface StudyItem {
  /** One for each wording that was answered, the one that most roles ask in first. */
  readonly answers: readonly [Answer, ...Answer[]];
  readonly value: Extract<AnswerValue, "gap" | "partly">;
  /** Those that require it first, then in the order of the roles. */
  readonly asks: readonly StudyAsk[];
  /** How many roles require it, and how many only prefer it. */
  readonly required: number;
  readonly preferred: number;
}

/** An answer, and who asks for it. */
export interface AskedAnswer {
  readonly answer: Answer;
  readonly value: StudyItem["value"];
  readonly asks: ReadonlyMap<string, StudyAsk>;
  /** The first bullet that it is the answer to, and its role; absent where it is no bullet's. */
  readonly bullet?: { readonly item: AskedItem; readonly role: string } | undefined;
}
