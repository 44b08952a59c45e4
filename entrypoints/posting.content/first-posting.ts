import { parsePostingAddress } from "../../src/posting/address.ts";

/** ms between two looks at the address, where no event tells of it. */
const ADDRESS_EVERY = 500;

interface Awaited {
  readonly window: Window & { readonly navigation?: EventTarget | undefined };
  /** Ends the waiting. */
  readonly signal: AbortSignal;
  /** `loadedUrl` is the address that the document was loaded for. */
  readonly onPosting: (loadedUrl: string) => void;
}

/**
 * Acts once, as soon as the page is at a posting's address. Most pages of the site are at none, and to go on from one to
 * a posting there may be no page load: until then nothing is done on them but to listen.
 */
export function onFirstPosting({ window, signal, onPosting }: Awaited): void {
  const loadedUrl = window.location.href;
  const waiting = new AbortController();
  const look = () => {
    if (waiting.signal.aborted || !parsePostingAddress(window.location.href)) return;
    waiting.abort();
    onPosting(loadedUrl);
  };
  signal.addEventListener("abort", () => waiting.abort(), { signal: waiting.signal });
  look();
  if (waiting.signal.aborted) return;
  // These come after the address has changed.
  for (const type of ["navigatesuccess", "currententrychange"])
    window.navigation?.addEventListener(type, look, { signal: waiting.signal });
  for (const type of ["popstate", "pageshow"]) window.addEventListener(type, look, { signal: waiting.signal });
  // Without the Navigation API (Firefox before 147) nobody tells of pushState.
  if (window.navigation) return;
  const looking = window.setInterval(look, ADDRESS_EVERY);
  waiting.signal.addEventListener("abort", () => window.clearInterval(looking));
}
