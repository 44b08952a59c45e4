import { render } from "preact";
import type { Wording } from "../../../posting/describe.ts";
import { Announcer } from "../../shared/Announcer.tsx";
import { WordingContext } from "../../shared/wording.ts";
import { ExportRoom } from "./ExportRoom.tsx";
import { ExportContext, type ExportTools } from "./tools.ts";

/** What the page is mounted with. */
export interface ExportSetting extends ExportTools {
  readonly wording: Wording;
}

/** Shows the page that exports in an element. */
export function mountExport(root: Element, { wording, ...tools }: ExportSetting): void {
  render(
    <WordingContext.Provider value={wording}>
      <ExportContext.Provider value={tools}>
        <Announcer>
          <ExportRoom />
        </Announcer>
      </ExportContext.Provider>
    </WordingContext.Provider>,
    root,
  );
}
