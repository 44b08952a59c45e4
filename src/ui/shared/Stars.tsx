import { useId } from "preact/hooks";
import { Icon } from "./Icon.tsx";
import { useWording } from "./wording.ts";

const STARS = [1, 2, 3, 4, 5] as const;

/**
 * The user's stars, 1 to 5; `undefined` is none. Radio buttons, so arrow keys move as everywhere.
 * 1 to 5 set, 0 clears, and so does pressing the star that is set.
 */
export function Stars(props: {
  readonly stars: number | undefined;
  readonly onRate: (stars: number | undefined) => void;
}) {
  const { words } = useWording();
  const name = useId();
  const { stars, onRate } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !/^[0-5]$/.test(event.key)) return;
    event.preventDefault();
    onRate(Number(event.key) || undefined);
  };
  return (
    <span class="stars" role="radiogroup" aria-label={words("stars")} onKeyDown={onKeyDown}>
      {STARS.map((star) => (
        <label
          key={star}
          class={star <= (stars ?? 0) ? "on" : undefined}
          title={star === stars ? words("starsClear") : words("starsOf", String(star))}
        >
          <input
            type="radio"
            name={name}
            checked={star === stars}
            aria-label={words("starsOf", String(star))}
            // Not `change`: that does not tell of a press on the star that is already set.
            onClick={() => onRate(star === stars ? undefined : star)}
          />
          <Icon name="star" />
        </label>
      ))}
    </span>
  );
}
