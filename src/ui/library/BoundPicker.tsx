import type { BoundFilter } from "../../comparison/filters/bound-filter.ts";
import type { Bound } from "../../comparison/filters/choice.ts";
import type { BoundFacet } from "../../comparison/filters/filter-roles.ts";
import { useWording } from "../shared/wording.ts";

/** A filter by a limit: none or one of some, each with how many roles it would show, and what of those that do not say. */
export function BoundPicker(props: {
  readonly filter: BoundFilter;
  readonly facet: BoundFacet;
  /** Whether the figures of `facet` are those of another view, and are not told. */
  readonly isCounting?: boolean;
  readonly bound: Bound | undefined;
  readonly onBound: (bound: Bound | undefined) => void;
}) {
  const { filter, facet, isCounting, bound, onBound } = props;
  const wording = useWording();
  const { locale, words } = wording;
  const { scale, scales, limits, unsaid } = facet;
  const figure = new Intl.NumberFormat(locale);
  if (limits.length === 0 && !bound) return null;
  const pick = (limit: string) =>
    onBound(limit === "" ? undefined : { limit: Number(limit), scale, unsaid: bound?.unsaid ?? true });
  return (
    <fieldset>
      <legend class="label">{words(filter.label)}</legend>
      {scales.length > 1 && (
        <label>
          <span class="sr">{words("payIn")}</span>
          <select
            class="field"
            value={scale}
            onChange={({ currentTarget: { value } }) =>
              // Another money has other figures: its lowest limit holds nobody back who states it.
              onBound({ limit: 0, scale: value, unsaid: bound?.unsaid ?? true })
            }
          >
            {scales.map((one) => (
              <option key={one} value={one}>
                {describeScale(one, wording)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        <span class="sr">{words(filter.label)}</span>
        <select
          class="field"
          value={bound ? String(bound.limit) : ""}
          onChange={(event) => pick(event.currentTarget.value)}
        >
          <option value="">{words(filter.id === "changed" ? "anyTime" : "anyAtAll")}</option>
          {limits.map(({ limit, count }) => (
            <option key={limit} value={limit}>
              {filter.describe(limit, scale, wording)}
              {!isCounting && ` (${figure.format(count)})`}
            </option>
          ))}
        </select>
      </label>
      {filter.asksUnsaid && bound && (
        <label class="too small">
          <input
            class="check"
            type="checkbox"
            checked={bound.unsaid}
            onChange={() => onBound({ ...bound, unsaid: !bound.unsaid })}
          />
          <span>{words("andUnsaid")}</span>
          <span class="num count">{!isCounting && figure.format(unsaid)}</span>
        </label>
      )}
      {filter.id === "pay" && bound && !isCounting && facet.otherwise > 0 && (
        <p class="small faint">{words("payOtherwise", figure.format(facet.otherwise))}</p>
      )}
    </fieldset>
  );
}

function describeScale(scale: string, { locale, words }: ReturnType<typeof useWording>): string {
  const [currency = "", unit] = scale.split(" ");
  const name = new Intl.DisplayNames(locale, { type: "currency" }).of(currency) ?? currency;
  return `${name}, ${words(unit === "HOUR" ? "payPerHour" : "payPerYear")}`;
}
