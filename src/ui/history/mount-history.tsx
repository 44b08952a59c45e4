import { render } from "preact";
import { Announcer } from "../shared/Announcer.tsx";
import { WordingContext } from "../shared/wording.ts";
import { History } from "./History.tsx";
import type { HistoryLook, HistoryTools } from "./history-look.ts";

/** Draws a role's history in the card's slot for it. What it returns takes it away, and the marks on the page with it. */
export function mountHistory(slot: HTMLElement, look: HistoryLook, tools: HistoryTools): () => void {
  render(
    <WordingContext.Provider value={look.wording}>
      <Announcer>
        <History look={look} tools={tools} />
      </Announcer>
    </WordingContext.Provider>,
    slot,
  );
  return () => {
    tools.changed.clear();
    render(null, slot);
  };
}
