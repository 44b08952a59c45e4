import { render } from "preact";
import type { Wording } from "../../posting/describe.ts";
import { Announcer } from "../shared/Announcer.tsx";
import { WordingContext } from "../shared/wording.ts";
import { FilesPage } from "./FilesPage.tsx";
import { FilesContext, type FilesTools } from "./tools.ts";

/** What the page is mounted with. */
export interface FilesSetting extends FilesTools {
  readonly wording: Wording;
}

/** Shows the page that brings files in, in an element. */
export function mountFiles(root: Element, { wording, ...tools }: FilesSetting): void {
  render(
    <WordingContext.Provider value={wording}>
      <FilesContext.Provider value={tools}>
        <Announcer>
          <FilesPage />
        </Announcer>
      </FilesContext.Provider>
    </WordingContext.Provider>,
    root,
  );
}
