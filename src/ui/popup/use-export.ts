import { useTools } from "./tools.ts";
import { type Export, useTaking } from "./use-taking.ts";

export type { Export };

/** Takes roles away as a file, from the popup and from the library. */
export function useExport(): Export {
  return useTaking(useTools());
}
