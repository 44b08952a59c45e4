import type { ComponentChildren } from "preact";
import { AnswersContext, useAnswers } from "./use-answers.ts";

/** Loads the user's answers once for all rooms of the library. */
export function AnswersProvider({ children }: { readonly children: ComponentChildren }) {
  return <AnswersContext.Provider value={useAnswers()}>{children}</AnswersContext.Provider>;
}
