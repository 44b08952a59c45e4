import { Icon } from "./Icon.tsx";
import { useWording } from "./wording.ts";

/** A mark beside a value that the page contradicts elsewhere; a press on the value tells how. */
export function Otherwise() {
  const { words } = useWording();
  return (
    <span class="otherwise">
      <Icon name="differs" />
      <span class="sr"> – {words("saysOtherwise")}</span>
    </span>
  );
}
