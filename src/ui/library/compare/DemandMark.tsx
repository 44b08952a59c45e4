import type { Demand } from "../../../posting/demand.ts";
import type { MessageName } from "../../../posting/words.ts";
import { Icon } from "../../shared/Icon.tsx";
import { useWording } from "../../shared/wording.ts";

export const DEMAND_WORDS = {
  required: "skillRequired",
  preferred: "skillPreferred",
  mentioned: "skillMentioned",
} as const satisfies Record<Demand, MessageName>;

/**
 * How much a role wants something, as a shape with its word: a filled diamond, an open one, a dot, a dash. Where the
 * role asks, the mark is pressed to see the words; the row's own button does the same from the keyboard.
 */
export function DemandMark(props: {
  readonly demand: Demand | undefined;
  readonly none: "notAskedFor" | "notNamed";
  readonly unread: boolean;
  readonly open: boolean;
  readonly onPress: (() => void) | undefined;
}) {
  const { demand, unread } = props;
  const { words } = useWording();
  if (!demand) {
    const name = words(unread ? "couldNotBeRead" : props.none);
    return (
      <span class={unread ? "demand unread could-not" : "demand none"} role="img" aria-label={name} title={name}>
        {unread && <Icon name="warning" />}
      </span>
    );
  }
  const name = words(DEMAND_WORDS[demand]);
  return (
    <button
      type="button"
      class={`demand ${demand}`}
      tabIndex={-1}
      aria-label={name}
      title={name}
      aria-expanded={props.open}
      onClick={props.onPress}
    >
      <span class="shape" />
    </button>
  );
}

/** What the marks mean. */
export function DemandLegend() {
  const { words } = useWording();
  return (
    <ul class="legend small quiet" aria-label={words("legend")}>
      <li>
        <b class="sign-word" aria-hidden="true">
          ≠
        </b>
        {words("differs")}
      </li>
      {(["required", "preferred", "mentioned"] as const).map((demand) => (
        <li key={demand}>
          <span class={`demand ${demand}`} aria-hidden="true">
            <span class="shape" />
          </span>
          {words(DEMAND_WORDS[demand])}
        </li>
      ))}
      <li>
        <span class="demand none" aria-hidden="true" />
        {words("notAskedFor")}
      </li>
    </ul>
  );
}
