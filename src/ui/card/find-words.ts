import { bare, ShownText } from "./shown-text.ts";

/** Words to look for, and where they are most likely to stand. */
export interface WordsToFind {
  /** A line break parts items: each is looked for by itself. */
  readonly quote: string;
  /** CSS selector of the section that holds them. */
  readonly selector?: string | undefined;
}

/** Where the words stand: text to highlight, or a choice list that offers them. */
export interface FoundWords {
  readonly ranges: readonly Range[];
  /** What to scroll to where there is no text to highlight: the words of a closed list are not laid out. */
  readonly element?: Element | undefined;
}

/**
 * Finds words on the page: in their section first, then in `main`, then anywhere but in `skip`. White space does not
 * count, and words may run across elements. Linear in the text; asks for no layout and changes nothing.
 */
export function findWords(document: Document, { quote, selector }: WordsToFind, skip?: Node): FoundWords {
  const lines = quote.split("\n").filter((line) => line.trim() !== "");
  for (const scope of scopesOf(document, selector)) {
    const text = new ShownText(scope, skip);
    const ranges = lines.flatMap((line) => text.find(line) ?? []);
    if (ranges.length > 0) return { ranges };
  }
  return { ranges: [], element: findChoice(document, lines) };
}

function* scopesOf(document: Document, selector: string | undefined): Generator<Element> {
  if (selector) yield* matches(document, selector);
  yield* document.querySelectorAll("main");
  yield document.body;
}

function matches(document: Document, selector: string): Iterable<Element> {
  try {
    return document.querySelectorAll(selector);
  } catch {
    return [];
  }
}

function findChoice(document: Document, lines: readonly string[]): Element | undefined {
  const wanted = new Set(lines.map((line) => bare(line)));
  const option = [...document.querySelectorAll("option")].find((choice) =>
    wanted.has(bare(choice.getAttribute("label") || choice.text)),
  );
  return option?.closest("select") ?? undefined;
}
