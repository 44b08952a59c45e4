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
 * page; without recursion, which a hostile page's depth would end. The page is asked as little as can be: each word of
 * its takes longer than all that is done here with it.
 */
export function readTextLines(
  root: Element,
  { skip = () => false, breaks = () => true, isLine = () => false, most = Number.POSITIVE_INFINITY }: LineRules = {},
): TextLine[] {
  const lines: TextLine[] = [];
  let line = "";
  let first: Element | undefined;
  const end = () => {
    if (first) lines.push({ text: line, element: first });
    first = undefined;
    line = "";
  };
  const add = (text: string, element: Element) => {
    if (!first && text.trim() === "") return;
    first ??= element;
    line += text;
  };
  const read = (text: string, node: Node, element: Element) => {
    if (!LINE_BREAK.test(text) || !breaks(node)) return add(text, element);
    for (const [index, part] of text.split(/[\r\n]+/).entries()) {
      if (index > 0) end();
      add(part, element);
    }
  };

  /** The elements that hold the node, from the root down, and whether each has lines of its own. */
  const around: Element[] = [];
  const isOwn: boolean[] = [];
  let node: Node | null = root;
  while (node !== null && lines.length < most) {
    let inside: Node | null = null;
    if (node.nodeType === 3) read(node.nodeValue ?? "", node, around.at(-1) ?? root);
    else if (node.nodeType === 1) {
      const element = node as Element;
      const { tagName } = element;
      const isShown = element === root || !(isHidden(element, tagName) || skip(element));
      const isBlock = BLOCKS.has(tagName) || isLine(element);
      if (isBlock || (isShown && tagName === "BR")) end();
      inside = isShown ? element.firstChild : null;
      if (inside) {
        around.push(element);
        isOwn.push(isBlock);
      }
    }
    let next: Node | null = inside ?? (around.length > 0 ? node.nextSibling : null);
    while (next === null && around.length > 0) {
      const left: Element | undefined = around.pop();
      if (isOwn.pop()) end();
      next = around.length > 0 && left ? left.nextSibling : null;
    }
    node = next;
  }
  end();
  return lines;
}

const LINE_BREAK = /[\r\n]/;
