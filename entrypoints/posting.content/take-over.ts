/** Told on the document by each script of a posting that starts, so that one left by an earlier load retires. */
const STARTED = "pomona:started";

/**
 * Makes this the page's only script of its kind: takes away elements of ours that were left behind, tells older scripts
 * to retire, and calls `retire` when a newer one comes. `signal` ends the listening.
 * @param started What scripts of this kind tell each other; another kind lives beside them.
 */
export function takeOver(
  document: Document,
  element: string,
  retire: () => void,
  signal: AbortSignal,
  started = STARTED,
): void {
  document.dispatchEvent(new Event(started));
  for (const left of document.querySelectorAll(element)) left.remove();
  document.addEventListener(started, retire, { once: true, signal });
}
