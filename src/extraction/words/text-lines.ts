import { isHidden } from "./visibility.ts";

/** One line as the page shows it, not yet folded, and the element that its first words stand in. */
export interface TextLine {
  readonly text: string;
  readonly element: Element;
}

/** Elements that begin and end a line of their own. */
const BLOCKS = new Set(
  (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 " +
    "HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TH TR UL"
  ).split(" "),
);

/**
 * The visible lines below an element, in page order; lines of white space are left out. `skip` leaves out elements,
 * `breaks` tells texts whose line breaks are shown as such (Apple's are). Linear in the size of the page; without
 * recursion, which a hostile page's depth would end.
 */
export function readTextLines(
  root: Element,
  skip: (element: Element) => boolean = () => false,
  breaks: (text: Node) => boolean = () => true,
): TextLine[] {
  const lines: TextLine[] = [];
  let parts: string[] = [];
  let first: Element = root;
  const end = () => {
    if (parts.length > 0) lines.push({ text: parts.join(""), element: first });
    parts = [];
  };
  const add = (text: string, element: Element) => {
    if (parts.length === 0) {
      if (text.trim() === "") return;
      first = element;
    }
    parts.push(text);
  };
  const read = (node: Node) => {
    const element = node.parentElement ?? root;
    const [line = "", ...more] = breaks(node) ? (node.nodeValue ?? "").split(/[\r\n]+/) : [node.nodeValue ?? ""];
    add(line, element);
    for (const next of more) {
      end();
      add(next, element);
    }
  };
  walk(root, {
    enter: (element) => {
      if (element !== root && (isHidden(element) || skip(element))) return false;
      if (element.tagName === "BR" || BLOCKS.has(element.tagName)) end();
      return true;
    },
    leave: (element) => {
      if (BLOCKS.has(element.tagName)) end();
    },
    text: read,
  });
  end();
  return lines;
}

interface Visitor {
  /** Whether to go into the element. */
  readonly enter: (element: Element) => boolean;
  readonly leave: (element: Element) => void;
  readonly text: (node: Node) => void;
}

function walk(root: Element, { enter, leave, text }: Visitor): void {
  let node: Node | null = root;
  while (node !== null) {
    let inside = false;
    if (node.nodeType === 3) text(node);
    else if (node.nodeType === 1) inside = enter(node as Element);
    let next: Node | null = inside ? node.firstChild : null;
    while (next === null && node !== null) {
      if (node.nodeType === 1) leave(node as Element);
      if (node === root) return;
      next = node.nextSibling;
      if (next === null) node = node.parentNode;
    }
    node = next;
  }
}
