import type { Random } from "./random.ts";

/** Does something to the elements of a page that a careless program could do. */
export type ElementMutation = (body: HTMLElement, random: Random) => void;

const WRAPPERS = "aside form nav footer section article details button b strong label template li p pre td span".split(
  " ",
);
const ODD_TEXTS = [
  "",
  " ",
  "\u00A0",
  "\u200B",
  "\u0000",
  "\uD800",
  "&amp;nbsp;",
  "<b>",
  "Description",
  "Description Description",
  "**Summary**",
  "Role Number: 200999999",
  "Role Number:",
  "Yes",
  "{{jobTitle}}",
  "1\n2\r\n\r\n3",
  "- - • + ",
  "between $1 and",
  "BS, MS or PhD and 5+ years",
  "\u202Eengineer",
  "a".repeat(5000),
  "\n".repeat(3000),
];

/** By name, so that a failing test tells what was done. */
export const ELEMENT_MUTATIONS: Readonly<Record<string, ElementMutation>> = {
  drop: (body, random) => random.pick(elementsOf(body))?.remove(),
  dropChildren: (body, random) => random.pick(elementsOf(body))?.replaceChildren(),
  move: (body, random) => {
    const [moved, to] = twoOf(elementsOf(body), random);
    if (moved && to && !moved.contains(to)) to.insertBefore(moved, random.pick([...to.childNodes]) ?? null);
  },
  double: (body, random) => {
    const element = random.pick(elementsOf(body));
    element?.after(element.cloneNode(true));
  },
  doubleElsewhere: (body, random) => {
    const [doubled, at] = twoOf(elementsOf(body), random);
    if (doubled && at) at.before(doubled.cloneNode(true));
  },
  wrap: (body, random) => {
    const element = random.pick(elementsOf(body));
    const wrapper = body.ownerDocument.createElement(random.pick(WRAPPERS) ?? "div");
    element?.replaceWith(wrapper);
    if (element) wrapper.append(element);
  },
  wrapDeeply: (body, random) => {
    const element = random.pick(elementsOf(body));
    const tag = random.pick(WRAPPERS) ?? "div";
    if (!element) return;
    for (let depth = 0; depth < 40; depth++) {
      const wrapper = body.ownerDocument.createElement(tag);
      element.replaceWith(wrapper);
      wrapper.append(element);
    }
  },
  unwrap: (body, random) => {
    const element = random.pick(elementsOf(body));
    element?.replaceWith(...element.childNodes);
  },
  swapTexts: (body, random) => {
    const [first, second] = twoOf(textsOf(body), random);
    if (!first || !second) return;
    [first.nodeValue, second.nodeValue] = [second.nodeValue, first.nodeValue];
  },
  oddText: (body, random) => {
    const text = random.pick(textsOf(body));
    if (text) text.nodeValue = random.pick(ODD_TEXTS) ?? "";
  },
  addOddText: (body, random) => {
    random.pick(elementsOf(body))?.append(random.pick(ODD_TEXTS) ?? "");
  },
  joinText: (body, random) => {
    const element = random.pick(elementsOf(body));
    if (element && element.querySelector("script") === null) element.replaceChildren(element.textContent);
  },
  dropAttribute: (body, random) => {
    const attribute = random.pick(attributesOf(body));
    attribute?.element.removeAttribute(attribute.name);
  },
  swapAttributes: (body, random) => {
    const [first, second] = twoOf(attributesOf(body), random);
    if (!first || !second) return;
    first.element.setAttribute(first.name, second.value);
    second.element.setAttribute(second.name, first.value);
  },
  doubleId: (body, random) => {
    const id = random.pick(attributesOf(body).filter(({ name }) => name === "id"));
    if (id) random.pick(elementsOf(body))?.setAttribute("id", id.value);
  },
  hide: (body, random) => {
    const hidden = random.pick(["hidden", "class", "style"]) ?? "hidden";
    const value = { class: "hide", style: "display: none" }[hidden] ?? "";
    random.pick(elementsOf(body))?.setAttribute(hidden, value);
  },
  rename: (body, random) => {
    const element = random.pick(elementsOf(body));
    const renamed = body.ownerDocument.createElement(random.pick([...WRAPPERS, "h1", "h2", "div", "time"]) ?? "div");
    if (element) renamed.append(...element.childNodes);
    element?.replaceWith(renamed);
  },
};

interface FoundAttribute {
  readonly element: Element;
  readonly name: string;
  readonly value: string;
}

function elementsOf(body: HTMLElement): HTMLElement[] {
  return [...body.querySelectorAll<HTMLElement>("*")];
}

function attributesOf(body: HTMLElement): FoundAttribute[] {
  return elementsOf(body).flatMap((element) =>
    Array.from(element.attributes, ({ name, value }) => ({ element, name, value })),
  );
}

function textsOf(node: Node): Node[] {
  if (node.nodeType === 3) return (node.nodeValue ?? "").trim() === "" ? [] : [node];
  return node.nodeName === "SCRIPT" ? [] : [...node.childNodes].flatMap(textsOf);
}

function twoOf<T>(values: readonly T[], { pick }: Random): [T | undefined, T | undefined] {
  return [pick(values), pick(values)];
}
