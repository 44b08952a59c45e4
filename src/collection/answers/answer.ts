import type { Degree } from "../../posting/requirements.ts";
import { foldWords } from "../fold-words.ts";
import type { Stamped } from "../posting-record.ts";

/** Whether the user has what is asked for; "unsure" is an answer that says nothing either way. */
export const ANSWER_VALUES = ["met", "partly", "gap", "unsure"] as const;
export type AnswerValue = (typeof ANSWER_VALUES)[number];

export const ASK_KINDS = ["requirement", "skill", "language", "degree"] as const;
export type AskKind = (typeof ASK_KINDS)[number];

/** Something that can be asked for, and be answered once for wherever it is. */
export interface Ask {
  readonly kind: AskKind;
  /**
   * A requirement as the page has it, a skill by its usual name, a language by its English name; of a degree the field
   * of study, empty where none is named.
   */
  readonly words: string;
  /** Of a degree alone. */
  readonly degree?: Degree | undefined;
  /** Key of the role in whose page it was read; absent where it came from a résumé. */
  readonly role?: string | undefined;
}

/** What a résumé says of something that can be asked for. */
export interface ResumeAnswer {
  readonly value: AnswerValue;
  /** The résumé's own words. */
  readonly words: string;
}

/** Kept in place of an answer that the user took away: what a résumé said before does not come up again. */
export const TAKEN = "taken";

/** Everything that can be kept as the user's own answer. */
export const OWN_VALUES = [...ANSWER_VALUES, TAKEN] as const;

/** What can be set of an answer. */
export interface AnswerValues {
  readonly value: AnswerValue | typeof TAKEN;
  readonly note: string;
  readonly resume: ResumeAnswer;
}

/**
 * The user's answer to something that is asked for. Each value has its own time, and the later wins when two copies
 * meet. What a résumé says stands apart from what the user says, so that it never takes the place of that.
 */
export type Answer = Ask & { readonly key: string } & {
  readonly [K in keyof AnswerValues]?: Stamped<AnswerValues[K]> | undefined;
};

/** Values to set of one answer; a name in `taken` is as if it had never been set. */
export interface AnswerChange {
  readonly ask: Ask;
  readonly set: { readonly [K in keyof AnswerValues]?: AnswerValues[K] | undefined };
  readonly taken: readonly (keyof AnswerValues)[];
}

/** What takes a change back: the values before it; and those that it set, for only these are taken back. */
export interface AnswerBack extends AnswerChange {
  readonly done: AnswerChange["set"];
}

/** What an answer is kept under: case, accents, white space and a closing stop make no difference. */
export function answerKey({ kind, words, degree }: Ask): string {
  const folded = foldWords(words).replace(/[.;,]$/u, "");
  return [kind, ...(degree === undefined ? [] : [degree]), folded].join(" ");
}

/** What counts of an answer, and whose it is; nothing where it was taken back. */
export interface Said {
  readonly value: AnswerValue;
  /** The résumé's words, where it is the résumé that says it. */
  readonly resume?: string | undefined;
}

/** The user's own answer; nothing where there is none, or it was taken away. */
export function ownIn({ value }: Answer): AnswerValue | undefined {
  return value?.value === TAKEN ? undefined : value?.value;
}

/** The user's own answer, else the résumé's, unless the user took an answer away after that came. */
export function saidIn(answer: Answer): Said | undefined {
  const own = ownIn(answer);
  if (own !== undefined) return { value: own };
  const { value, resume } = answer;
  if (resume?.value === undefined || (value?.value === TAKEN && value.at >= resume.at)) return undefined;
  return { value: resume.value.value, resume: resume.value.words };
}
