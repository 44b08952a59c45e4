import { useId } from "preact/hooks";
import type { PayInCurrency } from "../../../comparison/pay/compare-pay.ts";
import type { Role } from "../../../comparison/role.ts";
import type { Unfolding } from "../../compare/unfolding.ts";
import { titleOf } from "../../popup/RoleRow.tsx";
import { useWording } from "../../shared/wording.ts";
import { PayLine } from "./PayLine.tsx";

/** Lines that part the scale, its ends among them. */
const PARTS = 4;

/** Every range that is stated in one currency, as a bar on one scale. */
export function PayScale(props: {
  readonly scale: PayInCurrency;
  readonly roles: readonly Role[];
  readonly unfolding: Unfolding;
}) {
  const { scale, roles, unfolding } = props;
  const { locale, words } = useWording();
  const id = useId();
  const { currency, min, max } = scale;
  const tick = new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    notation: "compact",
    // Whole in every locale: 67,500 is 6.75万, and 6.8万 would be another figure.
    maximumFractionDigits: 3,
    minimumFractionDigits: 0,
  });
  const ticks = Array.from({ length: PARTS + 1 }, (_none, at) => min + ((max - min) * at) / PARTS);
  const name = new Intl.DisplayNames(locale, { type: "currency" }).of(currency) ?? currency;
  return (
    <div class="scale-of">
      <h2 id={id}>{words("payAYearIn", name)}</h2>
      <ul aria-labelledby={id}>
        {scale.ranges.map((pay, index) => {
          const role = roles[pay.role];
          if (!role) return null;
          const line = `pay ${role.record.key} ${currency} ${index - scale.ranges.findIndex((one) => one.role === pay.role)}`;
          const isFirst = scale.ranges[index - 1]?.role !== pay.role;
          return (
            <PayLine
              key={line}
              pay={pay}
              scale={scale}
              role={role}
              title={isFirst ? titleOf(role.record) : undefined}
              open={unfolding.has(line)}
              onPress={() => unfolding.toggle(line)}
            />
          );
        })}
      </ul>
      <p class="ticks num" aria-hidden="true">
        {ticks.map((value, at) => (
          <span key={value} style={{ insetInlineStart: `${(100 * at) / PARTS}%` }}>
            {tick.format(value)}
          </span>
        ))}
      </p>
    </div>
  );
}
