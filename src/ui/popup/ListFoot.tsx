import type { ExportFormat } from "../../exports/format.ts";
import { useWording } from "../shared/wording.ts";
import { ExportMenu } from "./ExportMenu.tsx";

/** The last line: where everything stays, the keys, and how to take it all away. */
export function ListFoot(props: {
  readonly count: number;
  readonly onHelp: () => void;
  readonly onTake: (format: ExportFormat) => void;
}) {
  const { words } = useWording();
  return (
    <footer class="p-foot small">
      <span class="grow">{words("staysHere")}</span>
      <button
        type="button"
        class="btn bare icon"
        aria-label={words("keyboard")}
        title={words("keyboard")}
        onClick={props.onHelp}
      >
        ?
      </button>
      {props.count > 0 && <ExportMenu all opens="up" onTake={props.onTake} />}
    </footer>
  );
}
