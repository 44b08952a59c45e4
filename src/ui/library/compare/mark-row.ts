import type { Demand } from "../../../posting/demand.ts";
import type { MessageName } from "../../../posting/words.ts";
import type { AnswerPart } from "../answers/answering.ts";

/** Words of one role that ask for something. */
export interface AskedWords {
  /** What the section that they stand in is called. */
  readonly label?: MessageName | undefined;
  readonly text: string;
  /** Where in the text the thing asked for is named; absent where all of it asks. */
  readonly named?: readonly [from: number, to: number] | undefined;
  /** How these words are answered apart from the others of their row. */
  readonly part?: AnswerPart | undefined;
}

/** What one role says of one thing that can be asked for. */
export interface MarkCell {
  /** Absent where it does not ask. */
  readonly demand?: Demand | undefined;
  /** What it asks for in figures, where the roles do not agree on that: "5 years". */
  readonly amounts: readonly string[];
  readonly asked: readonly AskedWords[];
}

/** One thing that can be asked for, across the roles in their order. */
export interface MarkRow {
  /** Stays the same whichever way the columns stand. */
  readonly id: string;
  /** In the first words that ask for it, or by its usual name. */
  readonly label: string;
  /** Language of the label, where it is the posting's words. */
  readonly language?: string | undefined;
  readonly askedBy: "all" | "some" | "one";
  /** In how many different wordings it is asked for. */
  readonly wordings: number;
  /** What the roles that ask do not agree on; nothing where they do. */
  readonly differs: readonly MessageName[];
  readonly cells: readonly MarkCell[];
  /** What is answered together, each wording once; absent where the roles ask for what is not the same. */
  readonly parts?: readonly AnswerPart[] | undefined;
}

/** Whether it makes no difference between the roles. */
export function isSame({ askedBy, differs }: Pick<MarkRow, "askedBy" | "differs">): boolean {
  return askedBy === "all" && differs.length === 0;
}
