import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type AnswerChange, type AnswerValue, type Ask, TAKEN } from "../../../collection/answers/answer.ts";
import type { AnswerBook, FoundAnswer } from "../../../comparison/answers/answer-book.ts";
import type { NoteDrafts } from "../../popup/note-drafts.ts";

/** One thing to answer where it stands: what is kept for it, and how the answer that holds for it is found. */
export interface AnswerPart {
  readonly ask: Ask;
  readonly find: (book: AnswerBook) => FoundAnswer | undefined;
}

/** Answering from a room of the library; what is answered there can be undone there. */
export interface Answering {
  readonly book: AnswerBook;
  /** Gives all of them this answer, or takes their answers back. */
  readonly answer: (asks: readonly Ask[], value: AnswerValue | undefined) => void;
  /**
   * Keeps a note on all of them, as of `at` (ms), by default now. Whatever is written in one spell is undone as one.
   * Rejects with a CollectionError.
   */
  readonly note: (asks: readonly Ask[], note: string, spell: object, at?: number) => Promise<void>;
  readonly drafts: NoteDrafts;
  readonly stamp: () => number;
}

export const AnsweringContext = createContext<Answering | undefined>(undefined);

/** How to answer here; nothing where nothing can be answered. */
export function useAnswering(): Answering | undefined {
  return useContext(AnsweringContext);
}

/** The change that gives asks a value or takes it away. */
export function answerChanges(asks: readonly Ask[], value: AnswerValue | undefined): readonly AnswerChange[] {
  return asks.map((ask) => ({ ask, set: { value: value ?? TAKEN }, taken: [] }));
}
