import type { PayAxis, PayBar } from "../../comparison/pay-axis.ts";
import { useWording } from "../shared/wording.ts";

/** A role's pay drawn on the axis that all roles share; for eyes only, the figures stand above it. */
export function PayBars({ axis, bars }: { readonly axis: PayAxis; readonly bars: readonly PayBar[] }) {
  const { locale } = useWording();
  if (bars.length === 0) return null;
  const tick = new Intl.NumberFormat(locale, {
    style: "currency",
    currency: axis.currency,
    notation: "compact",
    maximumFractionDigits: 3,
    minimumFractionDigits: 0,
  });
  return (
    <div class="axis" aria-hidden="true">
      {bars.map(({ from, to }) => (
        <div key={`${from} ${to}`} class="pay">
          <i style={{ insetInlineStart: `${from * 100}%`, inlineSize: `${(to - from) * 100}%` }} />
        </div>
      ))}
      <p class="scale num">
        <span>{tick.format(axis.min)}</span>
        <span>{tick.format(axis.max)}</span>
      </p>
    </div>
  );
}
