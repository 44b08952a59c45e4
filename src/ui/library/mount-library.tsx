import { render } from "preact";
import type { Wording } from "../../posting/describe.ts";
import { createNoteDrafts } from "../popup/note-drafts.ts";
import type { KeyValueStore } from "../popup/popup-state.ts";
import { type PopupTools, ToolsContext } from "../popup/tools.ts";
import { Announcer } from "../shared/Announcer.tsx";
import { WordingContext } from "../shared/wording.ts";
import { AnswersProvider } from "./answers/AnswersProvider.tsx";
import { LibraryRooms } from "./LibraryRooms.tsx";
import { LibraryContext, type LibraryTools } from "./library-tools.ts";

/** What the library is mounted with. */
export interface LibrarySetting extends Omit<PopupTools, "drafts" | "thisPage">, Omit<LibraryTools, "answerDrafts"> {
  readonly wording: Wording;
  /** Keeps notes that are not kept yet, with the popup's: localStorage. */
  readonly store: KeyValueStore;
}

/** Shows the library in an element. */
export function mountLibrary(root: Element, setting: LibrarySetting): void {
  const { wording, store, address, views, weighing, tabStore, hearAnswers, resumeReader, ...tools } = setting;
  const answerDrafts = createNoteDrafts(store, "answer-drafts");
  const library = { address, views, weighing, tabStore, hearAnswers, resumeReader, answerDrafts };
  render(
    <WordingContext.Provider value={wording}>
      <ToolsContext.Provider value={{ ...tools, drafts: createNoteDrafts(store) }}>
        <LibraryContext.Provider value={library}>
          <Announcer>
            <AnswersProvider>
              <LibraryRooms />
            </AnswersProvider>
          </Announcer>
        </LibraryContext.Provider>
      </ToolsContext.Provider>
    </WordingContext.Provider>,
    root,
  );
}
