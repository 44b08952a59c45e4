/**
 * Finds our element. A `div`, as no name with a hyphen is: that a page may define, and by `attachInternals` it would have
 * the closed root of the element that it is made of.
 */
export const CARD_ELEMENT = "div.pomona-card";

/** Our one element on the page, with what stands in it. */
export interface CardElement {
  readonly element: HTMLElement;
  /** Where the card is drawn. */
  readonly root: HTMLElement;
  /** Gives the card its looks; an empty stylesheet is none, and the plain looks stay. */
  readonly dress: (css: string) => void;
}

/** Enough to be seen, for a card whose looks cannot be had: it may be there to say so. The tokens stand on the element. */
const PLAIN = `:host{all:initial!important;--u:16px!important}
.card{position:fixed;inset-block-start:60px;inset-inline-end:16px;z-index:2147483646;inline-size:308px;max-block-size:70vh;
overflow:auto;padding:8px 16px 12px;font:var(--text-13)/var(--line-13) var(--font);color:var(--ink-1);
background:var(--surface-0);border-radius:var(--r-3);box-shadow:var(--shadow)}
.c-head,.failure{display:flex;gap:8px;align-items:center}.when{flex:1}p{margin:4px 0}
button{all:unset;padding:4px;cursor:pointer}button:focus-visible{outline:2px solid var(--focus)}
svg{inline-size:16px;block-size:16px;flex:none;fill:none;stroke:currentColor;stroke-width:1.5}`;

/**
 * Makes the element, not yet on the page. By hand, as it is so little: WXT's own way brings a fifth of what the
 * script may weigh. `mode` is "open" only for tests.
 */
export function createCardElement(document: Document, mode: ShadowRootMode): CardElement {
  const element = document.createElement("div");
  element.className = "pomona-card pomona-tokens";
  const shadow = element.attachShadow({ mode });
  const style = document.createElement("style");
  style.textContent = PLAIN;
  const root = document.createElement("div");
  shadow.append(style, root);
  // What a page makes up does not come in here; should it find a way, it is not what a person did.
  if (mode === "closed")
    for (const type of ["click", "keydown", "change"])
      root.addEventListener(type, (event) => event.isTrusted || event.stopPropagation(), true);
  const dress = (css: string) => {
    style.textContent = css || PLAIN;
  };
  return { element, root, dress };
}
