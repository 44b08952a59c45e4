import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { HearNews } from "../../../collection/collection-news.ts";
import type { HandedRoles } from "../../../collection/handed-roles.ts";
import type { TakingTools } from "../../popup/use-taking.ts";

/** What the page that exports needs from where it stands. */
export interface ExportTools extends TakingTools {
  /** What a list of roles handed over. */
  readonly handed: HandedRoles;
  /** What was handed over is no longer at hand. */
  readonly isLost: boolean;
  /** Tells which roles another page of ours, or the background, has changed. */
  readonly hearNews?: HearNews | undefined;
  /** Opens the page with all roles. */
  readonly openLibrary: () => void;
}

export const ExportContext = createContext<ExportTools | undefined>(undefined);

/** The tools of the page that this component stands on. */
export function useTools(): ExportTools {
  const tools = useContext(ExportContext);
  if (!tools) throw new Error("outside of the page that exports");
  return tools;
}
