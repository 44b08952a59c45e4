import { isSearchAddress } from "../../src/extraction/search/search-address.ts";

/** ms between two looks at the address, where no event tells of it. */
const ADDRESS_EVERY = 500;

interface Watched {
  readonly window: Window & { readonly navigation?: EventTarget | undefined };
  /** Told when the page becomes a search; the signal ends when it no longer is one. */
  readonly onSearch: (stay: AbortSignal) => void;
  /** Ends the watching, and a stay with it. */
  readonly signal: AbortSignal;
}

/** Tells of each stay on a search page: from a posting to a search, and back, there may be no page load. */
export function watchSearch({ window, onSearch, signal }: Watched): void {
  let stay: AbortController | undefined;

  function moved(): void {
    const isSearch = isSearchAddress(window.location.href);
    if (isSearch === (stay !== undefined)) return;
    stay?.abort();
    stay = isSearch ? new AbortController() : undefined;
    if (stay) onSearch(stay.signal);
  }

  // These come after the address has changed.
  for (const type of ["navigatesuccess", "currententrychange"])
    window.navigation?.addEventListener(type, moved, { signal });
  window.addEventListener("popstate", moved, { signal });
  signal.addEventListener("abort", () => stay?.abort());
  // Without the Navigation API (Firefox before 147) nobody tells of pushState.
  if (!window.navigation) {
    const looking = window.setInterval(moved, ADDRESS_EVERY);
    signal.addEventListener("abort", () => window.clearInterval(looking));
  }
  moved();
}

/**
 * Acts once the page and all that it loads with are there, unless the signal ends it first. A page whose script takes
 * over what came from the server compares the two, and would find an element of ours in between.
 */
export function onceDrawn(window: Window, signal: AbortSignal, act: () => void): void {
  if (window.document.readyState === "complete") act();
  else window.addEventListener("load", () => act(), { once: true, signal });
}
