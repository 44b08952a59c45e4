import { bareAddress, parsePostingAddress, type PostingAddress } from "../../src/posting/address.ts";
import type { Finding } from "../../src/extraction/find-posting.ts";
import { CARD_ELEMENT } from "./card-element.ts";
import { judgeFinding, PATIENCE, REMOVED_AFTER } from "./judge-finding.ts";

/** ms between a change of the page and reading it again; a page that renders changes many times in a row. */
const PAUSE = 200;
/** Times that the page says something new under one address, after which it is looked at every PATIENCE only. */
const MOST_NEWS = 10;
/** Rest after a look, in times of what it took: a page that never stands still costs a tenth of its thread at the most. */
const REST = 10;
/** ms between two looks at the address, where no event tells of it. */
const ADDRESS_EVERY = 500;

interface Watched {
  readonly window: Window & { readonly navigation?: EventTarget | undefined };
  /** The address that the document was loaded for. */
  readonly loadedUrl: string;
  readonly find: (url: string, loadedUrl: string) => Finding;
  /** ms since 1970. */
  readonly now: () => number;
  /** A finding that counts, and is other than the last one of this address. */
  readonly onFinding: (finding: Finding, address: PostingAddress, url: string) => void;
  /** The address is another one now. */
  readonly onLeave: () => void;
  /** Our element was taken off the page. */
  readonly onCardTaken?: () => void;
}

export interface Watch {
  /** Reads the page once more: the reader may see more than it did. */
  readonly look: () => void;
  /** Forgets what was read and begins again. */
  readonly restart: () => void;
  readonly stop: () => void;
}

/** Reads the page whenever it may say something new: late rendering, navigation inside the site, back and forward. */
export function watchPosting({ window, loadedUrl, find, now, ...told }: Watched): Watch {
  const { document } = window;
  const events = new AbortController();
  let url = "";
  let since = 0;
  let last: { readonly kind: Finding["kind"]; readonly words: string } | undefined;
  // What the page said under the address before: until it says something else, it has not moved on.
  let before: { readonly words: string; readonly url: string } | undefined;
  let isUntouched = true;
  let news = 0;
  let restedAt = 0;
  let timers: number[] = [];

  const later = (ms: number) => void timers.push(window.setTimeout(check, ms));
  const observer = new MutationObserver((changes) => {
    if (changes.some(tookCard)) told.onCardTaken?.();
    if (!changes.some(isOfThePage)) return;
    isUntouched = false;
    if (timers.length < 3) later(news < MOST_NEWS ? PAUSE : PATIENCE);
  });

  function read(at: string): Finding {
    const began = now();
    const finding = find(at, loadedUrl);
    const ended = now();
    restedAt = Math.min(ended + PATIENCE, Math.max(restedAt, ended) + (ended - began) * REST);
    return finding;
  }

  function check(): void {
    for (const timer of timers) window.clearTimeout(timer);
    timers = [];
    const address = parsePostingAddress(url);
    if (!address) return;
    const rest = restedAt - now();
    // Longer than any rest: the clock was set back.
    if (rest > 0 && rest <= PATIENCE) return later(rest);
    const elapsed = now() - since;
    const finding = judgeFinding(read(url), address, elapsed);
    // A posting that is gone for a moment, while the page draws itself again, is no news.
    if (finding !== "wait" && !isOld(finding, elapsed) && !(last?.kind === "posting" && finding.kind !== "posting")) {
      const words = wordsOf(finding);
      if (words === last?.words) return;
      before = undefined;
      last = { kind: finding.kind, words };
      news++;
      return told.onFinding(finding, address, url);
    }
    if (last === undefined) for (const due of [REMOVED_AFTER, PATIENCE]) if (due > elapsed) later(due - elapsed);
  }

  /**
   * The words of the address before, still on the page: it is given time to say others. That a role is gone is never
   * taken from a page that nobody touched since: where the network hangs, the notice of the role before still stands.
   */
  function isOld(finding: Finding, elapsed: number): boolean {
    if (wordsOf(finding) !== before?.words || url === before.url) return false;
    return elapsed < PATIENCE || (finding.kind === "removed" && isUntouched);
  }

  function restart(said?: typeof before): void {
    before = said;
    url = bareAddress(window.location.href);
    since = now();
    last = undefined;
    news = 0;
    isUntouched = true;
    observer.disconnect();
    // Elsewhere on the site the page is not even watched.
    if (parsePostingAddress(url)) observer.observe(document, { childList: true, characterData: true, subtree: true });
    check();
  }

  function moved(): void {
    const to = bareAddress(window.location.href);
    if (to === url) return;
    told.onLeave();
    restart(wordsBefore(to));
  }

  /** What the page said under this address and still says under the next. */
  function wordsBefore(to: string): typeof before {
    if (!parsePostingAddress(to)) return undefined;
    if (!last) return before;
    // Read as it was then, and as it is from now on: the page's data may no longer count.
    const isAsItWas = wordsOf(read(url)) === last.words;
    return isAsItWas ? { words: wordsOf(read(to)), url } : undefined;
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
  return { look: check, restart: () => restart(), stop };
}

/** What a finding says, whatever address it was found at. */
function wordsOf(finding: Finding): string {
  return JSON.stringify(finding.kind === "posting" ? finding.words.readings : finding);
}

const isCard = (node: Node): boolean => node instanceof HTMLDivElement && node.matches(CARD_ELEMENT);

/** Our own element comes and goes beside the page's. */
function isOfThePage({ addedNodes, removedNodes }: MutationRecord): boolean {
  const nodes = [...addedNodes, ...removedNodes];
  return nodes.length === 0 || !nodes.every(isCard);
}

function tookCard({ removedNodes }: MutationRecord): boolean {
  return [...removedNodes].some(isCard);
}
