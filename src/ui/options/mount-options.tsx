import { render } from "preact";
import type { Wording } from "../../posting/describe.ts";
import { Announcer } from "../shared/Announcer.tsx";
import { WordingContext } from "../shared/wording.ts";
import { OptionsView } from "./OptionsView.tsx";
import { OptionsContext, type OptionsTools } from "./tools.ts";

/** What the options page is mounted with. */
export interface OptionsSetting extends OptionsTools {
  readonly wording: Wording;
}

/** Shows the options page in an element. */
export function mountOptions(root: Element, { wording, ...tools }: OptionsSetting): void {
  render(
    <WordingContext.Provider value={wording}>
      <OptionsContext.Provider value={tools}>
        <Announcer>
          <OptionsView />
        </Announcer>
      </OptionsContext.Provider>
    </WordingContext.Provider>,
    root,
  );
}
