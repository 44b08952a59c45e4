import type { ExportFormat } from "../../exports/format.ts";
import { useWording } from "../shared/wording.ts";

import { ExportMenu } from "./ExportMenu.tsx";
import { LibraryButton } from "./LibraryButton.tsx";
import { OptionsIcon } from "./OptionsIcon.tsx";
import { PauseButton } from "./PausedLine.tsx";
import { useTools } from "./tools.ts";

/** The last line: where everything stays, a pause, the keys, the settings, and how to take it all away. */
export function ListFoot(props: {
  readonly count: number;
  readonly onHelp: () => void;
  readonly onTake: (format: ExportFormat) => void;
}) {
  const { words } = useWording();
  const { openOptions } = useTools();
  return (
    <footer class="p-foot small">
      <span class="grow">{words("staysHere")}</span>
      <LibraryButton />
      <PauseButton />
      <button
        type="button"
        class="btn bare icon"
        aria-label={words("keyboard")}
        title={words("keyboard")}
        onClick={props.onHelp}
      >
        ?
      </button>
      <button
        type="button"
        class="btn bare icon"
        aria-label={words("settings")}
        title={words("settings")}
        onClick={openOptions}
      >
        <OptionsIcon />
      </button>
      {props.count > 0 && <ExportMenu all opens="up" handed={() => ({ set: "all" })} onTake={props.onTake} />}
    </footer>
  );
}
