import { render } from "preact";
import type { Wording } from "../../posting/describe.ts";
import { WordingContext } from "../shared/wording.ts";
import { Welcome } from "./Welcome.tsx";

/** Shows the first page in an element; `settingsUrl` is the address of our settings. */
export function mountWelcome(
  root: Element,
  { wording, settingsUrl }: { readonly wording: Wording; readonly settingsUrl: string },
): void {
  render(
    <WordingContext.Provider value={wording}>
      <Welcome settingsUrl={settingsUrl} />
    </WordingContext.Provider>,
    root,
  );
}
