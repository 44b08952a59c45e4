import type { JobPosting } from "../job-posting.ts";
import type { SectionName } from "../sections.ts";

/** A section of the page's own; the words around the title change as facts. */
export type TextSection = Exclude<SectionName, "header">;

/** Facts whose values are compared; what texts ask for changes as texts. */
export const CHANGING_FACTS = [
  "title",
  "employmentUnit",
  "datePosted",
  "jobLocation",
  "jobLocationType",
  "workHours",
  "baseSalary",
] as const satisfies readonly (keyof JobPosting)[];

export type ChangingFact = (typeof CHANGING_FACTS)[number];

/** A fact that says something else; `before` or `now` is absent where it was not stated then, or is not now. */
export type FactChange = {
  readonly [F in ChangingFact]: {
    readonly kind: "fact";
    readonly fact: F;
    readonly before?: JobPosting[F];
    readonly now?: JobPosting[F];
  };
}[ChangingFact];

/** A stretch of a reworded text: in both versions, or in one of them. */
export interface WordsPart {
  readonly text: string;
  readonly in: "both" | "before" | "now";
}

/** A paragraph or bullet that is another, or stands elsewhere. */
export type TextChange =
  | { readonly kind: "added" | "removed"; readonly section: TextSection; readonly text: string }
  | { readonly kind: "moved"; readonly from: TextSection; readonly section: TextSection; readonly text: string }
  | {
      readonly kind: "reworded";
      /** Where it stood before, where that is another section. */
      readonly from?: TextSection | undefined;
      readonly section: TextSection;
      readonly before: string;
      readonly now: string;
      readonly parts: readonly WordsPart[];
    }
  /** The same texts in another order. */
  | { readonly kind: "reordered"; readonly section: TextSection };

/** One thing that is different between two versions of a posting. */
export type Change = FactChange | TextChange;
