import { render } from "preact";
import type { Wording } from "../../posting/describe.ts";
import { createNoteDrafts } from "../popup/note-drafts.ts";
import type { KeyValueStore } from "../popup/popup-state.ts";
import { type PopupTools, ToolsContext } from "../popup/tools.ts";
import { Announcer } from "../shared/Announcer.tsx";
import { WordingContext } from "../shared/wording.ts";
import { LibraryRooms } from "./LibraryRooms.tsx";
import { LibraryContext, type LibraryTools } from "./library-tools.ts";

/** What the library is mounted with. */
export interface LibrarySetting extends Omit<PopupTools, "drafts" | "thisPage">, LibraryTools {
  readonly wording: Wording;
  /** Keeps notes that are not kept yet, with the popup's: localStorage. */
  readonly store: KeyValueStore;
}

/** Shows the library in an element. */
export function mountLibrary(root: Element, setting: LibrarySetting): void {
  const { wording, store, address, views, weighing, tabStore, ...tools } = setting;
  render(
    <WordingContext.Provider value={wording}>
      <ToolsContext.Provider value={{ ...tools, drafts: createNoteDrafts(store) }}>
        <LibraryContext.Provider value={{ address, views, weighing, tabStore }}>
          <Announcer>
            <LibraryRooms />
          </Announcer>
        </LibraryContext.Provider>
      </ToolsContext.Provider>
    </WordingContext.Provider>,
    root,
  );
}
