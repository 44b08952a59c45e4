import { render } from "preact";
import type { Wording } from "../../posting/describe.ts";
import { Announcer } from "../shared/Announcer.tsx";
import { WordingContext } from "../shared/wording.ts";
import { RolePage } from "./RolePage.tsx";
import { RoleContext, type RoleTools } from "./tools.ts";

/** What the page of a role is mounted with. */
export interface RoleSetting extends RoleTools {
  readonly wording: Wording;
}

/** Shows the page of the role that the window's address names in an element. */
export function mountRole(root: Element, { wording, ...tools }: RoleSetting): void {
  render(
    <WordingContext.Provider value={wording}>
      <RoleContext.Provider value={tools}>
        <Announcer>
          <RolePage />
        </Announcer>
      </RoleContext.Provider>
    </WordingContext.Provider>,
    root,
  );
}
