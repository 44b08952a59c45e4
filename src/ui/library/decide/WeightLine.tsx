import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import type { Criterion } from "../../../comparison/decide/criterion.ts";
import { MOST_WEIGHT } from "../../../comparison/decide/weighing.ts";
import { useWording } from "../../shared/wording.ts";

/** How much one thing matters, on a slider with its figure; below it what else can be said of it. */
export function WeightLine(props: {
  readonly criterion: Criterion;
  readonly weight: number;
  readonly onWeight: (weight: number) => void;
  readonly children?: ComponentChildren;
}) {
  const { criterion, weight } = props;
  const { locale, words } = useWording();
  const id = useId();
  const figure = new Intl.NumberFormat(locale);
  return (
    <li class={weight > 0 ? "weight weighs" : "weight"}>
      <label for={id}>{words(criterion.label)}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={MOST_WEIGHT}
        step={1}
        value={weight}
        aria-valuetext={words("weightOf", figure.format(weight), figure.format(MOST_WEIGHT))}
        onInput={(event) => props.onWeight(Number(event.currentTarget.value))}
      />
      <output class="num" for={id}>
        {figure.format(weight)}
      </output>
      {weight > 0 && props.children}
    </li>
  );
}
