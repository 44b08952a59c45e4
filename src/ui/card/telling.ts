import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { FieldName } from "../../posting/job-posting.ts";
import type { Observation, Problem, Quote } from "../../posting/observation.ts";

/** The value whose words are shown: its fact, its quotes, and whether the page itself shows them. */
export interface Told {
  readonly field: FieldName;
  readonly quotes: readonly Quote[];
  readonly onPage: boolean;
}

/** What a value needs to tell which words it was read from. */
export interface Telling {
  readonly observation: Observation;
  readonly problems: readonly Problem[];
  readonly told: Told | undefined;
  /** Shows the words of a fact, or lets them go where they are shown. */
  readonly tell: (field: FieldName, quotes: readonly Quote[]) => void;
}

export const TellingContext = createContext<Telling | undefined>(undefined);

/** The telling of the card around; a value outside a posting's card is a mistake of ours. */
export function useTelling(): Telling {
  const telling = useContext(TellingContext);
  if (!telling) throw new Error("A value stands outside a posting's card.");
  return telling;
}
