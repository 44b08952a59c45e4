import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { SavedViews } from "../../collection/saved-view.ts";
import type { KeptWeighing } from "../../collection/weighing.ts";
import type { ResumeReader } from "../../exports/import/resume/resume-reader.ts";
import type { NoteDrafts } from "../popup/note-drafts.ts";
import type { KeyValueStore } from "../popup/popup-state.ts";
import type { PageAddress } from "./page-address.ts";

/** What the library needs from where it stands, besides what all lists of roles do. */
export interface LibraryTools {
  readonly address: PageAddress;
  readonly views: SavedViews;
  readonly weighing: KeptWeighing;
  /** Hears that another page changed answers; absent where nobody would hear of it. */
  readonly hearAnswers?: ((act: () => void) => () => void) | undefined;
  /** Notes on answers, as typed and not yet kept. */
  readonly answerDrafts: NoteDrafts;
  /** Brings what names what a résumé says as postings do. */
  readonly resumeReader: () => Promise<ResumeReader>;
  /** Keeps what is chosen, and what can be undone, while the tab is open: sessionStorage. */
  readonly tabStore: KeyValueStore;
}

export const LibraryContext = createContext<LibraryTools | undefined>(undefined);

/** The tools of the library that this component stands in. */
export function useLibrary(): LibraryTools {
  const tools = useContext(LibraryContext);
  if (!tools) throw new Error("outside of the library");
  return tools;
}
