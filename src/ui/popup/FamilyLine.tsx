import { Icon } from "../shared/Icon.tsx";
import { useWording } from "../shared/wording.ts";
import type { FamilyPlace } from "./family-rows.ts";
import { describeFamily } from "./family-words.ts";

/** Below a row that leads a family: how many there are, to be unfolded. */
export function FamilyLine(props: {
  readonly place: FamilyPlace;
  /** Whether Tab reaches it. */
  readonly reach: 0 | -1;
  readonly onFold: () => void;
}) {
  const { family, isUnfolded } = props.place;
  return (
    <button type="button" class="family small" tabIndex={props.reach} aria-expanded={isUnfolded} onClick={props.onFold}>
      <Icon name="chevronDown" />
      {describeFamily(family, useWording())}
    </button>
  );
}
