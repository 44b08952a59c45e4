import { MARKS_AT_ONCE, type RoleMark } from "../../src/collection/role-mark.ts";
import { findResults, roleNumberOf } from "../../src/extraction/search/find-results.ts";
import type { MarkWords } from "../../src/ui/marks/describe-mark.ts";
import { MARK_ELEMENT } from "../../src/ui/marks/draw-mark.ts";

/** ms between a change of the page and looking at it again; a page that renders changes many times in a row. */
const PAUSE = 150;
/** Times that marks come back to titles that the page has kept; one that goes on clearing them does not want them. */
const MOST_RETURNS = 5;

interface Marking {
  readonly document: Document;
  readonly ask: (identifiers: readonly string[]) => Promise<readonly RoleMark[]>;
  readonly describe: (mark: RoleMark) => MarkWords;
  readonly draw: (words: MarkWords) => HTMLElement;
  /** False once the extension was updated or removed under this page. */
  readonly isAlive: () => boolean;
  /** Ends the marking; all marks are taken away. */
  readonly signal: AbortSignal;
}

interface Drawn {
  readonly identifier: string;
  readonly said: string;
  readonly element: HTMLElement;
}

/**
 * Marks the known roles of a page of results, also those that come later. Each mark is an element of ours beside the
 * title it speaks of. One element over the page would have to measure and follow every row, and be read far from it;
 * rules of a stylesheet would tell the page's scripts what the user thinks of a role. A site that draws its list with
 * a framework leaves an element alone that it does not know, and takes it along when it takes the row: what it draws
 * anew is marked anew. Returns what asks again for what is known.
 */
export function markResults({ document, ask, describe, draw, isAlive, signal }: Marking): () => void {
  const drawn = new Map<Element, Drawn>();
  /** What is known of the numbers that were asked for; `undefined`: nothing. */
  let answers = new Map<string, RoleMark | undefined>();
  let asking = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let returns = 0;
  let hasEnded = false;
  const address = () => document.location.href;

  function look(): void {
    timer = undefined;
    if (hasEnded) return;
    if (!isAlive()) return end();
    const results = findResults(document, address());
    for (const { identifier, link } of results) {
      const mark = answers.get(identifier);
      if (mark) place(link, identifier, describe(mark));
      else if (answers.has(identifier)) takeAway(link);
    }
    const news = results.filter(({ identifier }) => !answers.has(identifier) && !asking.has(identifier));
    if (news.length > 0) void learn(news.slice(0, MARKS_AT_ONCE).map(({ identifier }) => identifier));
  }

  /** One message for all that a page of results has new. */
  async function learn(identifiers: readonly string[]): Promise<void> {
    // Where it is asked again in the meantime, the later answer counts: this one goes to what is no longer looked at.
    const [into, waiting] = [answers, asking];
    for (const identifier of identifiers) waiting.add(identifier);
    try {
      const marks = new Map((await ask(identifiers)).map((mark) => [mark.identifier, mark]));
      for (const identifier of identifiers) into.set(identifier, marks.get(identifier));
      look();
    } catch {
      // Nothing is marked, and nothing said of it: the next change of the page asks again.
      if (!isAlive()) end();
    } finally {
      for (const identifier of identifiers) waiting.delete(identifier);
    }
  }

  function place(link: Element, identifier: string, words: MarkWords): void {
    const said = JSON.stringify(words);
    const before = drawn.get(link);
    if (before?.said === said && before.identifier === identifier) return;
    const element = draw(words);
    if (before) before.element.replaceWith(element);
    else link.after(element);
    drawn.set(link, { identifier, said, element });
  }

  function takeAway(link: Element): void {
    drawn.get(link)?.element.remove();
    drawn.delete(link);
  }

  /**
   * Takes away what no longer speaks of the title before it, before anything is painted: an element of the page's may
   * be another role's from one moment to the next.
   */
  function clear(): void {
    let taken = 0;
    for (const [link, { identifier, element }] of drawn) {
      if (link.isConnected && !element.isConnected) taken++;
      if (element.previousSibling === link && link.isConnected && roleNumberOf(link, address()) === identifier)
        continue;
      takeAway(link);
    }
    if (taken > 0) returns++;
    if (returns > MOST_RETURNS) end();
  }

  const observer = new MutationObserver((changes) => {
    if (!changes.some(isOfThePage)) return;
    clear();
    if (!hasEnded) timer ??= setTimeout(look, PAUSE);
  });

  function end(): void {
    hasEnded = true;
    observer.disconnect();
    clearTimeout(timer);
    for (const { element } of drawn.values()) element.remove();
    drawn.clear();
  }

  function askAgain(): void {
    answers = new Map();
    asking = new Set();
    look();
  }

  signal.addEventListener("abort", end);
  observer.observe(document, { subtree: true, childList: true, attributeFilter: ["href"] });
  look();
  return askAgain;
}

/** Our own elements come and go beside the page's; that the page took one is its doing. */
function isOfThePage({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  const isOurs = (node: Node) => node instanceof HTMLSpanElement && node.matches(MARK_ELEMENT);
  return type === "attributes" || [...addedNodes].some((node) => !isOurs(node)) || removedNodes.length > 0;
}
