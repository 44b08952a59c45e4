import { defineContentScript } from "wxt/utils/define-content-script";
import { browserWording } from "../../src/messaging/browser-wording.ts";
import { listenForCardCommands } from "../../src/messaging/card-commands.ts";
import { connectMarks } from "../../src/messaging/connect-marks.ts";
import { line } from "../../src/messaging/line.ts";
import { followSettings } from "../../src/messaging/settings.ts";
import { describeMark } from "../../src/ui/marks/describe-mark.ts";
import { drawMark, MARK_ELEMENT, type MarkLook } from "../../src/ui/marks/draw-mark.ts";
import css from "../../src/ui/marks/mark.css?inline";
// oxlint-disable-next-line no-unassigned-import -- a stylesheet of the manifest's: how a title steps back
import "../../src/ui/marks/page.css";
import { endEarlier, takeOver } from "../posting.content/take-over.ts";
import { markResults } from "./mark-results.ts";
import { onceDrawn, watchSearch } from "./watch-search.ts";

const STARTED = "pomona:search-started";

export default defineContentScript({
  // The whole site: from a posting to a search there may be no page load. Only searches are looked at.
  matches: ["https://jobs.apple.com/*"],
  runAt: "document_idle",
  cssInjectionMode: "manifest",
  noScriptStartedPostMessage: true,
  main(ctx) {
    const retire = () => ctx.abort("A newer script took over");
    const { signal } = ctx;
    takeOver(document, { retire, isAlive: line.isAlive, signal, started: STARTED });
    endEarlier(document, MARK_ELEMENT, STARTED);
    watchSearch({ window, signal, onSearch: (stay) => onceDrawn(window, stay, () => stayOnSearch(stay)) });
  },
});

/** Marks the results of a search until the signal ends it, as long as the user wants them marked. */
function stayOnSearch(stay: AbortSignal): void {
  let look: MarkLook | undefined;
  // Only once there is a mark to draw: the first word that a page asks the browser for stops it for 5 ms and more.
  const lookOfMarks = () => (look ??= { css, mode: __OPEN_SHADOW__ ? "open" : "closed", wording: browserWording() });
  const { ask, isAlive } = connectMarks();
  let marking: { readonly askAgain: () => void; readonly end: () => void } | undefined;

  function start() {
    const life = new AbortController();
    const askAgain = markResults({
      document,
      ask,
      isAlive,
      describe: (mark) => describeMark(mark, Date.now(), lookOfMarks().wording),
      draw: (words) => drawMark(document, words, lookOfMarks()),
      signal: life.signal,
    });
    return { askAgain, end: () => life.abort() };
  }

  const stop = () => {
    marking?.end();
    marking = undefined;
  };
  followSettings(({ searchMarks, paused }) => (searchMarks && !paused ? (marking ??= start()) : stop()), stay);
  // What the user did meanwhile, in another tab or on another page.
  const deafen = listenForCardCommands((command) => command === "look-again" && marking?.askAgain());
  document.addEventListener("visibilitychange", () => document.hidden || marking?.askAgain(), { signal: stay });
  window.addEventListener("pageshow", ({ persisted }) => persisted && marking?.askAgain(), { signal: stay });
  stay.addEventListener("abort", () => {
    stop();
    try {
      deafen();
    } catch {
      // The extension is gone, and its messages with it.
    }
  });
}
