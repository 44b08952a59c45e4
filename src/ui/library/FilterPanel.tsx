import { BOUND_FILTERS } from "../../comparison/filters/bound-filters.ts";
import { type Choice, isNoChoice, NO_CHOICE, withBound, withValueToggled } from "../../comparison/filters/choice.ts";
import type { Facets } from "../../comparison/filters/filter-roles.ts";
import type { BoundFilterId } from "../../comparison/filters/bound-filter.ts";
import { VALUE_FILTERS } from "../../comparison/filters/value-filters.ts";
import type { ValueFilterId } from "../../comparison/filters/value-filter.ts";
import { useWording } from "../shared/wording.ts";
import { BoundPicker } from "./BoundPicker.tsx";
import type { ChangeView } from "./use-view.ts";
import { ValuePicker } from "./ValuePicker.tsx";

/** From what is the user's, over what most people begin with, to the rest. */
const ORDER: readonly (ValueFilterId | BoundFilterId)[] = [
  "status",
  "kept",
  "place",
  "pay",
  "years",
  "degree",
  "skill",
  "team",
  "asks",
  "listing",
  "changed",
  "language",
];

/** All filters, each with its options and how many roles each would show. */
export function FilterPanel(props: {
  readonly choice: Choice;
  readonly change: ChangeView;
  readonly facets: Facets | undefined;
  /** Whether the figures of `facets` are those of another view: none is told, and the options stay where they are. */
  readonly isCounting: boolean;
  readonly shown: number | undefined;
  /** Goes back to the table, where the filters stand in its place. */
  readonly onDone: () => void;
}) {
  const { choice, change, facets, isCounting } = props;
  const { locale, words } = useWording();
  return (
    <section class="filters" aria-label={words("filters")}>
      {!isNoChoice(choice) && (
        <button type="button" class="btn" onClick={() => change({ choice: NO_CHOICE })}>
          {words("clearFilters")}
        </button>
      )}
      {ORDER.map((id) => {
        const value = VALUE_FILTERS.find((filter) => filter.id === id);
        if (value) {
          return (
            <ValuePicker
              key={id}
              filter={value}
              counts={facets?.values.get(value.id)}
              isCounting={isCounting}
              chosen={choice.values[value.id] ?? []}
              onToggle={(one) => change((now) => ({ choice: withValueToggled(now.choice, value.id, one) }))}
            />
          );
        }
        const bound = BOUND_FILTERS.find((filter) => filter.id === id);
        const facet = bound && facets?.bounds.get(bound.id);
        return (
          bound &&
          facet && (
            <BoundPicker
              key={id}
              filter={bound}
              facet={facet}
              isCounting={isCounting}
              bound={choice.bounds[bound.id]}
              onBound={(one) => change((now) => ({ choice: withBound(now.choice, bound.id, one) }))}
            />
          )
        );
      })}
      <p class="done">
        <button type="button" class="btn fill" onClick={props.onDone}>
          {words("showRoles", new Intl.NumberFormat(locale).format(props.shown ?? 0))}
        </button>
      </p>
    </section>
  );
}
