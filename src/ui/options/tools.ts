import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Collection } from "../../collection/collection.ts";
import type { Versions } from "./health-report.ts";

/** What the options page needs from where it stands. */
export interface OptionsTools {
  readonly collection: Pick<Collection, "list" | "damaged">;
  readonly versions: Versions;
  /** Copies text; rejects where the browser refuses. */
  readonly copy: (text: string) => Promise<void>;
}

export const OptionsContext = createContext<OptionsTools | undefined>(undefined);

/** The tools of the options page that this component stands in. */
export function useTools(): OptionsTools {
  const tools = useContext(OptionsContext);
  if (!tools) throw new Error("outside of the options page");
  return tools;
}
