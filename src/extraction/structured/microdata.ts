import { bareName, JOB_POSTING, type Thing, type Value } from "./thing.ts";

/** Things within things that are read: posting, place, address. */
const DEEPEST = 4;
/** Elements of one posting that are looked at. */
const MOST_ELEMENTS = 20_000;

/** The job postings that a page describes by microdata. */
export function findMicrodata(document: Document): Thing[] {
  return [...document.querySelectorAll("[itemscope][itemtype]")]
    .filter((element) => typesOf(element).includes(JOB_POSTING))
    .slice(0, 100)
    .map((element) => toThing(element, 0));
}

function typesOf(element: Element): string[] {
  return (element.getAttribute("itemtype") ?? "").split(/\s+/).map(bareName);
}

function toThing(scope: Element, depth: number): Thing {
  const values = new Map<string, Value[]>();
  let looked = 0;
  // What a thing within this one says is that thing's: its elements are passed over.
  let next = step(scope, scope, true);
  while (next !== undefined && looked++ < MOST_ELEMENTS) {
    const element = next;
    const isScope = element.hasAttribute("itemscope");
    for (const name of (element.getAttribute("itemprop") ?? "").split(/\s+/).filter(Boolean)) {
      const value = isScope && depth < DEEPEST ? toThing(element, depth + 1) : valueOf(element);
      const known = values.get(bareName(name));
      if (value !== undefined && known) known.push(value);
      else if (value !== undefined) values.set(bareName(name), [value]);
    }
    next = step(element, scope, !isScope);
  }
  return { types: typesOf(scope), id: scope.getAttribute("itemid") ?? undefined, values, source: scope };
}

/** The next element in page order below `top`; `into` tells whether those within this one come first. */
function step(from: Element, top: Element, into: boolean): Element | undefined {
  if (into && from.firstElementChild) return from.firstElementChild;
  for (let at: Element | null = from; at !== null && at !== top; at = at.parentElement)
    if (at.nextElementSibling) return at.nextElementSibling;
  return undefined;
}

const ADDRESS: Readonly<Record<string, string>> = {
  A: "href",
  AREA: "href",
  LINK: "href",
  IMG: "src",
  TIME: "datetime",
};

function valueOf(element: Element): Value | undefined {
  const said = element.getAttribute("content") ?? element.getAttribute(ADDRESS[element.tagName] ?? "value");
  if (said !== null) return said.trim() === "" ? undefined : said;
  return { shownIn: element };
}
