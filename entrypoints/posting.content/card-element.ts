/** Our one element on the page, with what stands in it. */
export interface CardElement {
  readonly element: HTMLElement;
  /** Where the card is drawn. */
  readonly root: HTMLElement;
  /** Gives the card its looks; an empty stylesheet is none, and the plain looks stay. */
  readonly dress: (css: string) => void;
}

/** Enough to be seen, for a card whose looks cannot be had: it may be there to say so. */
const PLAIN = `:host{all:initial!important}.card{position:fixed;inset:60px 16px auto auto;z-index:2147483646;max-width:308px;
max-height:70vh;overflow:auto;padding:16px;font:13px/1.5 system-ui;color:CanvasText;background:Canvas;border:1px solid}
svg{width:16px;height:16px}`;

/**
 * Makes the element, not yet on the page. By hand, as it is so little: WXT's own way brings a fifth of what the
 * script may weigh. `mode` is "open" only for tests.
 */
export function createCardElement(document: Document, name: string, mode: ShadowRootMode): CardElement {
  const element = document.createElement(name);
  element.className = "pomona-tokens";
  const shadow = element.attachShadow({ mode });
  const style = document.createElement("style");
  style.textContent = PLAIN;
  const root = document.createElement("div");
  shadow.append(style, root);
  const dress = (css: string) => {
    style.textContent = css || PLAIN;
  };
  return { element, root, dress };
}
