import { bareAddress, parsePostingAddress, type PostingAddress } from "../../src/posting/address.ts";
import type { Finding } from "../../src/extraction/find-posting.ts";
import { judgeFinding, PATIENCE, REMOVED_AFTER } from "./judge-finding.ts";

/** ms between a change of the page and reading it again; a page that renders changes many times in a row. */
const PAUSE = 200;
/** ms between two looks at the address, where no event tells of it. */
const ADDRESS_EVERY = 500;

interface Watched {
  readonly window: Window & { readonly navigation?: EventTarget | undefined };
  readonly find: (url: string) => Finding;
  /** ms since 1970. */
  readonly now: () => number;
  /** A finding that counts, and is other than the last one of this address. */
  readonly onFinding: (finding: Finding, address: PostingAddress, url: string) => void;
  /** The address is another one now. */
  readonly onLeave: () => void;
  /** The page changed, and what it says did not. */
  readonly onUnchanged?: () => void;
}

export interface Watch {
  /** Forgets what was read and begins again. */
  readonly restart: () => void;
  readonly stop: () => void;
}

/** Reads the page whenever it may say something new: late rendering, navigation inside the site, back and forward. */
export function watchPosting({ window, find, now, ...told }: Watched): Watch {
  const { document } = window;
  const events = new AbortController();
  let url = "";
  let since = 0;
  let last: { readonly kind: Finding["kind"]; readonly words: string } | undefined;
  let timers: number[] = [];

  const later = (ms: number) => void timers.push(window.setTimeout(check, ms));
  const observer = new MutationObserver((changes) => {
    if (timers.length < 3 && changes.some(isOfThePage)) later(PAUSE);
  });

  function check(): void {
    for (const timer of timers) window.clearTimeout(timer);
    timers = [];
    const address = parsePostingAddress(url);
    if (!address) return;
    const elapsed = now() - since;
    const finding = judgeFinding(find(url), address, elapsed);
    // A posting that is gone for a moment, while the page draws itself again, is no news.
    if (finding !== "wait" && !(last?.kind === "posting" && finding.kind !== "posting")) {
      const words = JSON.stringify(finding);
      if (words === last?.words) return told.onUnchanged?.();
      last = { kind: finding.kind, words };
      return told.onFinding(finding, address, url);
    }
    if (last === undefined) for (const due of [REMOVED_AFTER, PATIENCE]) if (due > elapsed) later(due - elapsed);
  }

  function restart(): void {
    url = bareAddress(window.location.href);
    since = now();
    last = undefined;
    observer.disconnect();
    // Elsewhere on the site the page is not even watched.
    if (parsePostingAddress(url)) observer.observe(document, { childList: true, characterData: true, subtree: true });
    check();
  }

  function moved(): void {
    if (bareAddress(window.location.href) === url) return;
    told.onLeave();
    restart();
  }

  const { signal } = events;
  // "navigate" comes before the address changes; these come after.
  for (const type of ["navigatesuccess", "currententrychange"])
    window.navigation?.addEventListener(type, moved, { signal });
  window.addEventListener("popstate", moved, { signal });
  // Without the Navigation API (Firefox before 147) nobody tells of pushState.
  if (!window.navigation) {
    const looking = window.setInterval(moved, ADDRESS_EVERY);
    signal.addEventListener("abort", () => window.clearInterval(looking));
  }
  window.addEventListener("pageshow", ({ persisted }) => persisted && restart(), { signal });
  restart();

  const stop = () => {
    events.abort();
    observer.disconnect();
    for (const timer of timers) window.clearTimeout(timer);
  };
  return { restart, stop };
}

/** Our own element comes and goes beside the page's. */
function isOfThePage({ addedNodes, removedNodes }: MutationRecord): boolean {
  const nodes = [...addedNodes, ...removedNodes];
  return nodes.length === 0 || nodes.some(({ nodeName }) => nodeName !== "POMONA-CARD");
}
