import { useState } from "preact/hooks";
import { foldWords } from "../../collection/fold-words.ts";
import { UNREAD, UNSAID, type ValueFilter } from "../../comparison/filters/value-filter.ts";
import { STATUSES } from "../../collection/posting-record.ts";
import { StatusMark } from "../shared/StatusMark.tsx";
import { useWording } from "../shared/wording.ts";

/** Options shown before the rest is asked for, and at most. */
const FEW = 5;
const MOST = 100;
/** From so many on they can be searched. */
const SEARCHED_FROM = 15;

/** A filter by values: a box for each, with how many roles it would show. */
export function ValuePicker(props: {
  readonly filter: ValueFilter;
  readonly counts: ReadonlyMap<string, number> | undefined;
  /** Whether `counts` are those of another view, and are not told. */
  readonly isCounting?: boolean;
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
}) {
  const { filter, counts, chosen } = props;
  const wording = useWording();
  const { locale, words } = wording;
  const [unfolded, setUnfolded] = useState(false);
  const [search, setSearch] = useState("");
  const figure = new Intl.NumberFormat(locale);
  const label = words(filter.label);
  const all = optionsOf(filter, counts, chosen);
  // A single option holds nothing back.
  if (all.length < 2 && chosen.length === 0) return null;
  const wanted = foldWords(search);
  const found =
    wanted === "" ? all : all.filter((value) => foldWords(filter.describe(value, wording)).includes(wanted));
  const room = filter.order ? Infinity : unfolded ? MOST : FEW;
  const shown = found.filter((value, at) => at < room || chosen.includes(value));
  const more = filter.order ? 0 : all.filter((value, at) => at >= FEW && !chosen.includes(value)).length;
  return (
    <fieldset>
      <legend class="label">{label}</legend>
      {unfolded && all.length >= SEARCHED_FROM && (
        <input
          class="field"
          type="text"
          aria-label={words("findIn", label)}
          placeholder={words("findIn", label)}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      )}
      <ul class={unfolded ? "options-list long" : "options-list"}>
        {shown.map((value) => (
          <li key={value}>
            <label>
              <input
                class="check"
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={() => props.onToggle(value)}
              />
              {filter.id === "status" && <StatusMark status={STATUSES.find((status) => status === value)} />}
              <span
                class={value === UNSAID ? "clip not-stated" : value === UNREAD ? "clip could-not" : "clip"}
                dir={filter.verbatim ? "auto" : undefined}
                title={filter.describe(value, wording)}
              >
                {filter.describe(value, wording)}
              </span>
              <span class="num count">{counts && !props.isCounting && figure.format(counts.get(value) ?? 0)}</span>
            </label>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="link small" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {unfolded ? words("showFewer") : words("showMore", figure.format(more))}
          <span class="sr"> – {label}</span>
        </button>
      )}
    </fieldset>
  );
}

/**
 * The values to offer: in the filter's own order, or the most frequent first and last what is not said. What is chosen
 * stays where it was: the focus would be lost with a box that moves.
 */
function optionsOf(
  { order }: ValueFilter,
  counts: ReadonlyMap<string, number> = new Map(),
  chosen: readonly string[],
): readonly string[] {
  if (order) return order;
  const rank = (value: string) => (value === UNSAID || value === UNREAD ? -1 : (counts.get(value) ?? 0));
  return [...new Set([...counts.keys(), ...chosen])].toSorted((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1));
}
