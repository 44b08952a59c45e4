import { useMemo } from "preact/hooks";
import type { PostingRecord } from "../../../collection/posting-record.ts";
import { CRITERIA } from "../../../comparison/decide/criteria.ts";
import { type Weighing, withWeight } from "../../../comparison/decide/weighing.ts";
import { useWording } from "../../shared/wording.ts";
import type { ChangeWeighing } from "./use-weighing.ts";
import { WeightLine } from "./WeightLine.tsx";

/** Everything that can matter, each with a slider, and which way round it is better where that is the user's to say. */
export function WeightList(props: {
  readonly weighing: Weighing;
  readonly change: ChangeWeighing;
  /** Of these the places are offered. */
  readonly records: readonly PostingRecord[];
}) {
  const { weighing, change, records } = props;
  const { words } = useWording();
  const choices = {
    pay: (
      <Choice
        name={words("weighFigure")}
        value={weighing.pay}
        options={{ middle: words("payMiddle"), least: words("payLeast") }}
        onPick={(pay) => change({ ...weighing, pay }, words("factBasePay"))}
      />
    ),
    hours: (
      <Choice
        name={words("hoursBetter")}
        value={weighing.hours}
        options={{ fewer: words("hoursFewer"), more: words("hoursMore") }}
        onPick={(hours) => change({ ...weighing, hours }, words("factHours"))}
      />
    ),
    place: (
      <PlaceChoice
        records={records}
        places={weighing.places}
        onPlaces={(places) => change({ ...weighing, places }, words("placesPreferred"))}
      />
    ),
  };
  return (
    <section class="weights" aria-labelledby="what-matters">
      <h2 id="what-matters">{words("whatMatters")}</h2>
      <p class="small quiet">{words("whatMattersHow")}</p>
      <ul>
        {CRITERIA.map((criterion) => (
          <WeightLine
            key={criterion.id}
            criterion={criterion}
            weight={weighing.weights[criterion.id] ?? 0}
            onWeight={(weight) => change(withWeight(weighing, criterion.id, weight), words(criterion.label), true)}
          >
            {Object.hasOwn(choices, criterion.id) && choices[criterion.id as keyof typeof choices]}
          </WeightLine>
        ))}
      </ul>
    </section>
  );
}

/** One of two ways to take a figure. */
function Choice<T extends string>(props: {
  readonly name: string;
  readonly value: T;
  readonly options: Readonly<Record<T, string>>;
  readonly onPick: (value: T) => void;
}) {
  const entries = Object.entries(props.options) as [T, string][];
  return (
    <select
      class="field small"
      aria-label={props.name}
      value={props.value}
      onChange={({ currentTarget: { value } }) => {
        const picked = entries.find(([name]) => name === value);
        if (picked) props.onPick(picked[0]);
      }}
    >
      {entries.map(([name, label]) => (
        <option key={name} value={name}>
          {label}
        </option>
      ))}
    </select>
  );
}

/** The places that the roles name, the most frequent first, each with a box; those preferred stay offered. */
function PlaceChoice(props: {
  readonly records: readonly PostingRecord[];
  readonly places: readonly string[];
  readonly onPlaces: (places: readonly string[]) => void;
}) {
  const { records, places } = props;
  const { words } = useWording();
  const offered = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { posting } of records) {
      for (const name of new Set(posting.jobLocation?.map((place) => place.name)))
        counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return [...counts].toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).map(([name]) => name);
  }, [records]);
  const all = [...offered, ...places.filter((name) => !offered.includes(name))];
  if (all.length === 0) return null;
  return (
    <fieldset class="near">
      <legend class="small quiet">{words("placesPreferred")}</legend>
      <ul class="options-list long">
        {all.map((name) => (
          <li key={name}>
            <label>
              <input
                class="check"
                type="checkbox"
                checked={places.includes(name)}
                onChange={() =>
                  props.onPlaces(places.includes(name) ? places.filter((one) => one !== name) : [...places, name])
                }
              />
              <span class="clip" dir="auto" title={name}>
                {name}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
