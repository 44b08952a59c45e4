import type { Answer } from "../answers/answer.ts";
import type { PostingHistory } from "../collection.ts";
import type { Merged } from "./merge-history.ts";

/** What bringing one role in would come to, or came to. */
export interface RoleOutcome extends Omit<Merged, "outcome" | "history"> {
  /** The role as it is kept: a number without a place may stand for one that is. */
  readonly key: string;
  readonly title?: string | undefined;
  /** "taken": what it says is kept of another role already, so that it is left out. */
  readonly outcome: Merged["outcome"] | "taken";
}

/** An import that was made, and can be undone. */
export interface ImportMade {
  readonly id: string;
  /** ms since 1970. */
  readonly at: number;
  readonly added: number;
  readonly changed: number;
  /** How many answers it added or changed. */
  readonly answers: number;
}

/** What came of undoing an import. */
export interface ImportUndone {
  /** Roles that are as they were before the import. */
  readonly keys: readonly string[];
  /** Roles that were seen or changed since, and stay as they are. */
  readonly left: readonly string[];
  /** How many answers are as they were before it, and how many were changed since and stay. */
  readonly answers: number;
  readonly answersLeft: number;
}

/**
 * Bringing histories in. An extension's own page holds it over the database itself: messages hold 64 MiB, and a worker
 * may be stopped, while one transaction of the page leaves all of an import or nothing. Rejects with a CollectionError.
 */
export interface Imports {
  /** What would come of it, role by role in their order; nothing is written. `onProgress` is told of roles looked at; it ends that by throwing. */
  plan(roles: readonly PostingHistory[], onProgress?: (done: number) => void): Promise<readonly RoleOutcome[]>;
  /** How many of these answers say something later than what is kept; nothing is written. */
  planAnswers(answers: readonly Answer[]): Promise<number>;
  /**
   * Brings all of them in, and answers, as of `at` (ms). The import before it can then no longer be undone. Repeating it
   * is no second one. `onProgress` is told of roles that are on their way; all are in when it is done, or none.
   */
  bringIn(
    id: string,
    roles: readonly PostingHistory[],
    at: number,
    answers?: readonly Answer[],
    onProgress?: (done: number) => void,
  ): Promise<ImportMade>;
  /** The last import, while it can be undone: until a day later, or until another is made. */
  last(): Promise<ImportMade | undefined>;
  /** Puts every role and answer that it touched back as it was, unless that was seen or changed since. */
  undo(id: string): Promise<ImportUndone>;
}
