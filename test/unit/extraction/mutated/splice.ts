/** Lays another posting's page into a page, as sites, servers and copies do. */
type Splice = (page: Document, other: Document) => Document;

/** By what was done; the page's own posting is the one that its address names. */
export const SPLICES: Readonly<Record<string, Splice>> = {
  "its script instead of the page's own": (page, other) => {
    removeAll(page, "script");
    return append(page, scriptsOf(page, other));
  },
  "its script before the page's own": (page, other) => {
    for (const script of scriptsOf(page, other)) page.head.insertBefore(script, page.head.firstChild);
    return page;
  },
  "its script after the page's own": (page, other) => append(page, scriptsOf(page, other)),
  "in an aside": (page, other) => append(page, wrap(page, "aside", other)),
  "in a footer": (page, other) => append(page, wrap(page, "footer", other)),
  "in a template": (page, other) => append(page, wrap(page, "template", other)),
  "in a hidden box, after the page's own": (page, other) => append(page, hide(wrap(page, "div", other))),
  "in a hidden box, before the page's own": (page, other) => {
    for (const box of hide(wrap(page, "div", other))) page.body.insertBefore(box, page.body.firstChild);
    return page;
  },
  "after the page's own": (page, other) => append(page, wrap(page, "div", other)),
};

function scriptsOf(page: Document, other: Document): Node[] {
  return [...other.querySelectorAll("script")].map((script) => page.importNode(script, true));
}

function removeAll(document: Document, selector: string): void {
  for (const element of document.querySelectorAll(selector)) element.remove();
}

function append(page: Document, nodes: readonly Node[]): Document {
  page.body.append(...nodes);
  return page;
}

function wrap(page: Document, tag: string, other: Document): [HTMLElement] {
  const wrapper = page.createElement(tag);
  wrapper.append(...[...other.body.childNodes].map((node) => page.importNode(node, true)));
  return [wrapper];
}

function hide(boxes: readonly HTMLElement[]): readonly HTMLElement[] {
  for (const box of boxes) box.hidden = true;
  return boxes;
}
