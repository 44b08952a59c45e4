import { render } from "preact";
import type { Wording } from "../../posting/describe.ts";
import { WordingContext } from "../shared/wording.ts";
import { Welcome, type WelcomeSetting } from "./Welcome.tsx";

/** Shows the first page in an element. */
export function mountWelcome(
  root: Element,
  { wording, ...setting }: WelcomeSetting & { readonly wording: Wording },
): void {
  render(
    <WordingContext.Provider value={wording}>
      <Welcome {...setting} />
    </WordingContext.Provider>,
    root,
  );
}
