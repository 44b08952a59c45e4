/** ms after which it is over also where the page is never idle. */
const LONGEST_WAIT = 100;

/** Until the browser has nothing better to do, where it can tell. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ("requestIdleCallback" in window) requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT });
    else resolve();
  });
}
