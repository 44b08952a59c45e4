import { read as defuddle } from "./defuddle.ts";
import { read as facts } from "./facts.ts";
import { read as readability } from "./readability.ts";
import { read as words } from "./words.ts";

const READERS = { words, facts, readability, defuddle, texts, clone } as const;
export type ReaderName = keyof typeof READERS;

/** ms for which a reader is run again and again, so that the clock is fine enough for one that takes some µs. */
const BATCH = 4;

/** ms that each reader takes for the page that this runs in, one for each round; the readers take turns. */
export function timeReaders(rounds: number): Readonly<Record<ReaderName, readonly number[]>> {
  const names = Object.keys(READERS) as ReaderName[];
  const times = Object.fromEntries(names.map((name): [ReaderName, number[]] => [name, []]));
  // The first rounds are not counted: what runs often is compiled by then.
  for (let round = -2; round < rounds; round += 1)
    for (const name of names) {
      const ms = timeOf(READERS[name]);
      if (round >= 0) times[name]?.push(ms);
    }
  return times as Record<ReaderName, number[]>;
}

function timeOf(read: (document: Document, url: string) => unknown): number {
  const start = performance.now();
  let [runs, spent] = [0, 0];
  while (spent < BATCH) {
    read(document, location.href);
    runs += 1;
    spent = performance.now() - start;
  }
  return spent / runs;
}

/** What one of ours asks of the page that costs more than reading: to be laid out, or to be copied. */
export function countCosts(): number {
  let count = 0;
  const watched: [object, string][] = [
    [Node.prototype, "cloneNode"],
    [Document.prototype, "importNode"],
    [Element.prototype, "getBoundingClientRect"],
    [Element.prototype, "getClientRects"],
    [Element.prototype, "checkVisibility"],
    [Range.prototype, "getBoundingClientRect"],
    [globalThis, "getComputedStyle"],
    [HTMLElement.prototype, "innerText"],
    ...["offsetWidth", "offsetHeight", "offsetTop", "offsetLeft", "offsetParent"].map((name): [object, string] => [
      HTMLElement.prototype,
      name,
    ]),
    ...["clientWidth", "clientHeight", "scrollWidth", "scrollHeight"].map((name): [object, string] => [
      Element.prototype,
      name,
    ]),
  ];
  const before = watched.map(([owner, name]) => {
    const was = Object.getOwnPropertyDescriptor(owner, name);
    const kind = was?.get ? "get" : "value";
    const act: unknown = was?.[kind];
    if (!was || typeof act !== "function") throw new Error(`This browser has no ${name}.`);
    const counted = function counting(this: unknown, ...args: unknown[]): unknown {
      count += 1;
      return Reflect.apply(act, this, args);
    };
    Object.defineProperty(owner, name, { ...was, [kind]: counted });
    return () => Object.defineProperty(owner, name, was);
  });
  facts(document, location.href);
  for (const putBack of before) putBack();
  return count;
}

/** Floor: every text of the page, looked at once. */
function texts(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += walker.currentNode.nodeValue?.length ?? 0;
  return length;
}

/** Floor of whatever works on a copy. */
function clone(): unknown {
  return document.cloneNode(true);
}
