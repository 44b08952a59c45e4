import type { RankedRole } from "../../../comparison/decide/rank-roles.ts";
import type { Outcome } from "../../../comparison/decide/what-would-change.ts";
import { useWording } from "../../shared/wording.ts";
import { describeOutcome, describeRivals } from "./describe-outcome.ts";

/** Who comes first, what would change it, and who else could, depending on what no page states. */
export function OutcomeWords(props: {
  readonly outcome: Outcome;
  readonly ranking: readonly RankedRole[];
  /** How many roles the must-haves leave. */
  readonly left: number;
}) {
  const { outcome, ranking, left } = props;
  const wording = useWording();
  const [main = "", ...more] = left === 0 ? [wording.words("outcomeNone")] : describeOutcome(outcome, ranking, wording);
  const rivals = describeRivals(ranking, wording);
  return (
    <div class="outcome">
      <p dir="auto">
        <span class="strong">{main}</span> {more.join(" ")}
      </p>
      {rivals && (
        <p class="quiet" dir="auto">
          {rivals}
        </p>
      )}
    </div>
  );
}
