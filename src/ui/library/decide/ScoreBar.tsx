import { CRITERIA } from "../../../comparison/decide/criteria.ts";
import type { RankedRole } from "../../../comparison/decide/rank-roles.ts";
import type { Weighing } from "../../../comparison/decide/weighing.ts";
import { useWording } from "../../shared/wording.ts";
import { criterionOf, describeShare, describeSpan } from "./describe-part.ts";

/** What a role comes to, as a bar: a piece for each thing that weighs, and behind them what is open. */
export function ScoreBar({ role, weights }: { readonly role: RankedRole; readonly weights: Weighing["weights"] }) {
  const wording = useWording();
  const { words } = wording;
  const total = CRITERIA.reduce((sum, { id }) => sum + (weights[id] ?? 0), 0);
  const pieces = role.parts.flatMap((part) => {
    const share = (weights[part.id] ?? 0) / total;
    const criterion = criterionOf(part);
    return share > 0 && criterion
      ? [{ id: part.id, name: words(criterion.label), low: share * part.low, high: share * part.high }]
      : [];
  });
  const said = pieces.map(({ name, low, high }) => `${name} ${describeSpan(low, high, wording)}`).join(", ");
  const [from, to] = [describeShare(role.low, wording), describeShare(role.high, wording)];
  const whole = from === to ? words("scoreOf", to) : words("scoreBetween", from, to);
  const open = role.high - role.low;
  return (
    <span class="score-bar" role="img" aria-label={`${whole}: ${said}`}>
      {pieces.map(({ id, name, low, high }) => (
        <i key={id} title={`${name} ${describeSpan(low, high, wording)}`} style={{ inlineSize: `${low * 100}%` }} />
      ))}
      {open > 0.001 && (
        <>
          <b style={{ inlineSize: `${open * 100}%` }} />
          <s style={{ insetInlineStart: `${role.middle * 100}%` }} />
        </>
      )}
    </span>
  );
}
