import type { WordsPart } from "../../posting/changes/change.ts";
import { IGNORED, NOT_SHOWN } from "../card/shown-text.ts";

interface Sign {
  readonly node: Text;
  readonly offset: number;
}

/**
 * The stretches of a text on the page that are in its newer version alone. White space does not count: a page breaks
 * its lines as it likes. Nothing where the range holds other words than the parts do.
 * @param range Where the whole text stands.
 */
export function partRanges(range: Range, parts: readonly WordsPart[]): Range[] {
  const shown = parts.filter((part) => part.in !== "before").map((part) => ({ ...part, text: bare(part.text) }));
  const signs = signsIn(range);
  if (signs.length !== shown.reduce((length, { text }) => length + text.length, 0)) return [];
  let from = 0;
  return shown.flatMap((part) => {
    const [first, last] = [signs[from], signs[from + part.text.length - 1]];
    from += part.text.length;
    return part.in === "now" && part.text !== "" && first && last ? [rangeOf(first, last)] : [];
  });
}

function bare(text: string): string {
  return text.replace(new RegExp(IGNORED, "g"), "");
}

/** Where each character of a range stands, white space and what is not shown left out. */
function signsIn(range: Range): Sign[] {
  const { startContainer, startOffset, endContainer, endOffset, commonAncestorContainer: root } = range;
  const accept = (node: Node) => {
    if (node.nodeType === 3) return range.intersectsNode(node) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT;
    return (node as Element).matches(NOT_SHOWN) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  };
  const document = startContainer.ownerDocument ?? (startContainer as Document);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, accept);
  const signs: Sign[] = [];
  // A range within one text has that text as its root, which the walker does not step on.
  let node = root.nodeType === 3 ? root : walker.nextNode();
  while (node) {
    const { data } = node as Text;
    const to = node === endContainer ? endOffset : data.length;
    for (let offset = node === startContainer ? startOffset : 0; offset < to; offset++)
      if (!IGNORED.test(data.charAt(offset))) signs.push({ node: node as Text, offset });
    node = walker.nextNode();
  }
  return signs;
}

function rangeOf(first: Sign, last: Sign): Range {
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}
