import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { HearNews } from "../../collection/collection-news.ts";
import type { Collection } from "../../collection/collection.ts";
import type { CopyWords } from "../shared/copy-words.ts";

/** What the page of a role needs from where it stands. */
export interface RoleTools {
  readonly collection: Collection;
  /** ms since 1970. */
  readonly now: () => number;
  /** Tells which roles another page, or the background, has changed; absent where nobody would hear of it. */
  readonly hearNews?: HearNews | undefined;
  /** Puts words on the clipboard; absent where there is none. */
  readonly copy?: CopyWords | undefined;
  /** The address of the list of all roles. */
  readonly allRoles: string;
}

export const RoleContext = createContext<RoleTools | undefined>(undefined);

/** The tools of the page that this component stands on. */
export function useTools(): RoleTools {
  const tools = useContext(RoleContext);
  if (!tools) throw new Error("outside of the page of a role");
  return tools;
}
