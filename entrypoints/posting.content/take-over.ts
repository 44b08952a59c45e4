/** Told on the document by each script of ours that starts, so that one left by an earlier load retires. */
const STARTED = "pomona:started";

/**
 * Makes this the page's only script of ours: takes away cards left behind, tells older scripts to retire, and calls
 * `retire` when a newer one comes. `signal` ends the listening.
 */
export function takeOver(document: Document, element: string, retire: () => void, signal: AbortSignal): void {
  document.dispatchEvent(new Event(STARTED));
  for (const card of document.querySelectorAll(element)) card.remove();
  document.addEventListener(STARTED, retire, { once: true, signal });
}
