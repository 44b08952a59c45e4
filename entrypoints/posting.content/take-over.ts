/** Told on the document where the card of a newer load takes its place, so that a script of an earlier one retires. */
const STARTED = "pomona:started";

/** A script that is to be the page's only one of its kind. */
interface Script {
  /** Called when a newer script comes. */
  readonly retire: () => void;
  /** False once the extension was updated or removed under this page. */
  readonly isAlive: () => boolean;
  /** Ends the listening. */
  readonly signal: AbortSignal;
  /** What scripts of this kind tell each other; another kind lives beside them. */
  readonly started?: string;
}

/**
 * Makes a script the page's only one of its kind: has one of the same load of the extension retire, and calls `retire`
 * when a newer one comes. Scripts of one load find each other where no page can reach. Those of two loads have nothing in
 * common but the page, which may say the same word: it is believed only by a script whose extension is gone, and which
 * can do nothing any more.
 */
export function takeOver(
  document: Document,
  { retire, isAlive, signal, started = STARTED }: Script,
  ours = globalThis as unknown as Record<string, (() => void) | undefined>,
): void {
  // A page gives the window names by the ids of its elements; these are not its own.
  if (Object.hasOwn(ours, started)) ours[started]?.();
  ours[started] = retire;
  document.addEventListener(started, () => isAlive() || retire(), { signal });
}

/** Has scripts of earlier loads retire, and takes away the elements that they left: not all of them can hear. */
export function endEarlier(document: Document, element: string, started = STARTED): void {
  document.dispatchEvent(new Event(started));
  for (const left of document.querySelectorAll(element)) left.remove();
}
