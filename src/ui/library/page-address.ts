/** The address of the page, as far as it says what is shown. */
export interface PageAddress {
  readonly query: () => string;
  /** Says something else; a `step` is one that Back takes back. */
  readonly say: (query: string, step: boolean) => void;
  /** Calls `act` when the user goes back or forward, until the returned function is called. */
  readonly follow: (act: () => void) => () => void;
}

/** The address of a window. */
export function addressOf(page: Pick<Window, "history" | "location" | "addEventListener" | "removeEventListener">) {
  const { history, location } = page;
  return {
    query: () => location.search,
    say(query, step) {
      const address = `${location.pathname}${query}${location.hash}`;
      if (step) history.pushState(undefined, "", address);
      else history.replaceState(undefined, "", address);
    },
    follow(act) {
      page.addEventListener("popstate", act);
      return () => page.removeEventListener("popstate", act);
    },
  } satisfies PageAddress;
}
