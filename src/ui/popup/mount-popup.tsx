import { render } from "preact";
import type { Wording } from "../../posting/describe.ts";
import { Announcer } from "../shared/Announcer.tsx";
import { WordingContext } from "../shared/wording.ts";
import { createNoteDrafts } from "./note-drafts.ts";
import { Popup } from "./Popup.tsx";
import type { KeyValueStore } from "./popup-state.ts";
import { type PopupTools, ToolsContext } from "./tools.ts";

/** What the popup is mounted with. */
export interface PopupSetting extends Omit<PopupTools, "drafts"> {
  readonly wording: Wording;
  /** Keeps how the popup was left: localStorage. */
  readonly store: KeyValueStore;
}

/** Shows the popup in an element. */
export function mountPopup(root: Element, { wording, store, ...tools }: PopupSetting): void {
  render(
    <WordingContext.Provider value={wording}>
      <ToolsContext.Provider value={{ ...tools, drafts: createNoteDrafts(store) }}>
        <Announcer>
          <Popup store={store} />
        </Announcer>
      </ToolsContext.Provider>
    </WordingContext.Provider>,
    root,
  );
}
