import type { LightPosting } from "../collection/posting-record.ts";
import type { Wording } from "../posting/describe.ts";
import { contradictionsOf, stateOf } from "../posting/observation.ts";
import type { MessageName } from "../posting/words.ts";
import { passagesOf, unreadPassages } from "./passages.ts";
import type { Fact, Statement } from "./row.ts";

type FieldOf = keyof LightPosting;
type Stated<F extends FieldOf> = NonNullable<LightPosting[F]>;

interface How {
  /** True where the lines are the page's words and not ours. */
  readonly verbatim?: boolean;
  /** True where the row is left out when no role states the fact. */
  readonly rare?: boolean;
}

/**
 * A fact that stands in the light record. `value` is what is compared, `lines` are what is shown. A posting that says
 * "no" (nothing published is asked for) says nothing that is worth a cell.
 */
export function postingFact<F extends FieldOf>(
  field: F,
  label: MessageName,
  value: (stated: Stated<F>) => unknown,
  shown: (stated: Stated<F>, wording: Wording) => readonly string[] | Pick<Statement, "lines" | "texts" | "sum">,
  { verbatim = false, rare = false }: How = {},
): Fact {
  const compared = (posting: LightPosting | undefined) => {
    const stated = posting?.[field];
    return stated === undefined ? undefined : JSON.stringify(value(stated));
  };
  return {
    id: field,
    label,
    side: "posting",
    rare,
    state({ record, snapshot }, wording) {
      const { posting, problems } = record;
      const stated = posting[field];
      if (stated === undefined)
        return { state: stateOf(posting, problems, field), passages: unreadPassages(problems, field) };
      if (stated === false) return { state: "not-stated" };
      const said = compared(posting);
      // A better reader may have made another value of words kept earlier: those that it read are then not at hand.
      const isOfSnapshot = compared(snapshot?.observation.posting) === said;
      const passages = isOfSnapshot ? passagesOf(snapshot, field) : [];
      const what = shown(stated, wording);
      const otherwise = contradictionsOf(problems, field);
      return {
        state: "stated",
        value: said,
        verbatim,
        passages,
        otherwise,
        ...("map" in what ? { lines: what } : what),
      };
    },
  };
}
