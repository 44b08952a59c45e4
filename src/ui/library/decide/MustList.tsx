import { useMemo, useRef } from "preact/hooks";
import type { PostingRecord } from "../../../collection/posting-record.ts";
import { MUST_BOUNDS, MUST_MEASURING, MUST_VALUES } from "../../../comparison/decide/judge-musts.ts";
import type { Weighing } from "../../../comparison/decide/weighing.ts";
import { BOUND_FILTERS } from "../../../comparison/filters/bound-filters.ts";
import { type Choice, isNoChoice, NO_CHOICE, withBound, withValueToggled } from "../../../comparison/filters/choice.ts";
import { countOptions } from "../../../comparison/filters/filter-roles.ts";
import { UNREAD, UNSAID } from "../../../comparison/filters/value-filter.ts";
import { VALUE_FILTERS } from "../../../comparison/filters/value-filters.ts";
import { useWording } from "../../shared/wording.ts";
import { BoundPicker } from "../BoundPicker.tsx";
import { ValuePicker } from "../ValuePicker.tsx";
import type { ChangeWeighing } from "./use-weighing.ts";

/** Where both stand side by side; as decide.css says. */
const ROOMY = "(min-width: 56.25rem)";

/** What a role must have: the library's filters, which here say whom they take out, and why. */
export function MustList(props: {
  readonly weighing: Weighing;
  readonly change: ChangeWeighing;
  readonly records: readonly PostingRecord[];
}) {
  const { weighing, change, records } = props;
  const { words } = useWording();
  const { musts } = weighing;
  const facets = useMemo(() => countOptions(records, musts, MUST_MEASURING), [records, musts]);
  // Where there is little room the ranking would be far below: there they are unfolded by whoever wants any.
  const isOpen = useRef(!isNoChoice(musts) || matchMedia(ROOMY).matches);
  const set = (next: Choice, label: string) => change({ ...weighing, musts: next }, `${words("mustHaves")}: ${label}`);
  return (
    <section aria-label={words("mustHaves")}>
      <details class="musts" open={isOpen.current}>
        <summary>{words("mustHaves")}</summary>
        <div class="filters">
          <p class="small quiet">{words("mustHavesHow")}</p>
          {!isNoChoice(musts) && (
            <button
              type="button"
              class="btn"
              onClick={() => change({ ...weighing, musts: NO_CHOICE }, words("mustHaves"))}
            >
              {words("clear")}
            </button>
          )}
          {MUST_BOUNDS.map((id) => {
            const filter = BOUND_FILTERS.find((one) => one.id === id);
            const facet = facets.bounds.get(id);
            if (!filter || !facet) return null;
            return (
              <BoundPicker
                key={id}
                filter={filter}
                facet={facet}
                bound={musts.bounds[id]}
                onBound={(bound) => set(withBound(musts, id, bound), words(filter.label))}
              />
            );
          })}
          {MUST_VALUES.map((id) => {
            const filter = VALUE_FILTERS.find((one) => one.id === id);
            if (!filter) return null;
            return (
              <ValuePicker
                key={id}
                filter={filter}
                counts={facets.values.get(id)}
                chosen={musts.values[id] ?? []}
                onToggle={(value) => set(withMustToggled(musts, id, value), words(filter.label))}
              />
            );
          })}
        </div>
      </details>
    </section>
  );
}

/** With the first value that is wanted, roles that do not say stay in, until the user takes them out. */
function withMustToggled(musts: Choice, id: (typeof MUST_VALUES)[number], value: string): Choice {
  const isOpen = (one: string) => one === UNSAID || one === UNREAD;
  const next = withValueToggled(musts, id, value);
  const wanted = next.values[id] ?? [];
  if (!wanted.some((one) => !isOpen(one)) && !isOpen(value))
    return { ...next, values: { ...next.values, [id]: undefined } };
  const isFirst = (musts.values[id] ?? []).length === 0 && !isOpen(value);
  return isFirst ? { ...next, values: { ...next.values, [id]: [...wanted, UNSAID, UNREAD] } } : next;
}
