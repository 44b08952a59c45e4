/** Our one element on the page, with what stands in it. */
export interface CardElement {
  readonly element: HTMLElement;
  /** Where the card is drawn. */
  readonly root: HTMLElement;
}

/**
 * Makes the element, not yet on the page. By hand, as it is so little: WXT's own way brings a fifth of what the
 * script may weigh. `mode` is "open" only for tests.
 */
export function createCardElement(document: Document, name: string, css: string, mode: ShadowRootMode): CardElement {
  const element = document.createElement(name);
  element.className = "pomona-tokens";
  const shadow = element.attachShadow({ mode });
  const style = document.createElement("style");
  style.textContent = css;
  const root = document.createElement("div");
  shadow.append(style, root);
  return { element, root };
}
