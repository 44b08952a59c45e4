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

/** How the lines of a page are told apart. */
export interface LineRules {
  /** Elements to leave out. */
  readonly skip?: ((element: Element) => boolean) | undefined;
  /** Texts whose line breaks are shown as such; all of them are where nothing is said (Apple's are). */
  readonly breaks?: ((text: Node) => boolean) | undefined;
  /** Elements that have lines of their own, besides blocks. */
  readonly isLine?: ((element: Element) => boolean) | undefined;
  /** Lines after which no more is read; all are where nothing is said. */
  readonly most?: number | undefined;
}

/**
 * The visible lines below an element, in page order; lines of white space are left out. Linear in the size of the
 * page; without recursion, which a hostile page's depth would end.
 */
export function readTextLines(
  root: Element,
  { skip = () => false, breaks = () => true, isLine = () => false, most = Number.POSITIVE_INFINITY }: LineRules = {},
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
    const text = node.nodeValue ?? "";
    if (!/[\r\n]/.test(text) || !breaks(node)) return add(text, element);
    const [line = "", ...more] = text.split(/[\r\n]+/);
    add(line, element);
    for (const next of more) {
      end();
      add(next, element);
    }
  };
  walk(root, {
    enter: (element) => {
      if (element !== root && (isHidden(element) || skip(element))) return false;
      if (element.tagName === "BR" || BLOCKS.has(element.tagName) || isLine(element)) end();
      return true;
    },
    leave: (element) => {
      if (BLOCKS.has(element.tagName) || isLine(element)) end();
    },
    text: read,
    isDone: () => lines.length >= most,
  });
  end();
  return lines;
}

interface Visitor {
  /** Whether to go into the element. */
  readonly enter: (element: Element) => boolean;
  readonly leave: (element: Element) => void;
  readonly text: (node: Node) => void;
  /** Whether enough was seen. */
  readonly isDone: () => boolean;
}

function walk(root: Element, { enter, leave, text, isDone }: Visitor): void {
  let node: Node | null = root;
  while (node !== null && !isDone()) {
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
