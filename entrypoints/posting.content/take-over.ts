/** Told on the document by each script of a posting that starts, so that one left by an earlier load retires. */
const STARTED = "pomona:started";

/** A script that is to be the page's only one of its kind. */
interface Script {
  /** The name of its elements. */
  readonly element: string;
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
 * Makes a script the page's only one of its kind: takes away elements of ours that were left behind, tells older scripts
 * to retire, and calls `retire` when a newer one comes. Scripts of one load of the extension find each other where no
 * page can reach. Those of two loads have nothing in common but the page, which may say the same word: it is believed
 * only by a script whose extension is gone, and which can do nothing any more.
 */
export function takeOver(
  document: Document,
  { element, retire, isAlive, signal, started = STARTED }: Script,
  ours = globalThis as unknown as Record<string, (() => void) | undefined>,
): void {
  // A page gives the window names by the ids of its elements; these are not its own.
  if (Object.hasOwn(ours, started)) ours[started]?.();
  ours[started] = retire;
  document.dispatchEvent(new Event(started));
  for (const left of document.querySelectorAll(element)) left.remove();
  document.addEventListener(started, () => isAlive() || retire(), { signal });
}
