import type { Problem } from "../../posting/observation.ts";
import { useWording } from "../shared/wording.ts";
import { CopyReport } from "./CopyReport.tsx";

/** The card on a posting's address where no posting could be read: what happened, and what to do. */
export function UnreadableBody(props: {
  readonly url: string;
  readonly problems: readonly Problem[];
  readonly onReadAgain: () => void;
}) {
  const { words } = useWording();
  return (
    <div class="c-words">
      <h2>{words("unreadableTitle")}</h2>
      <p class="quiet">{words("unreadableWhat")}</p>
      <p>
        <button type="button" class="btn" onClick={props.onReadAgain}>
          {words("readAgain")}
        </button>
      </p>
      <CopyReport url={props.url} problems={props.problems} />
    </div>
  );
}
