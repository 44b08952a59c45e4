const NOT_TEXT = new Set("SCRIPT STYLE TEMPLATE NOSCRIPT SVG svg BUTTON SELECT TEXTAREA".split(" "));

/**
 * Tells an element that the page does not show, by its structure: Apple marks absent sections with `hide` and
 * second headings with `a11y`; computed style would force a layout and is not known outside a browser.
 */
export function isHidden(element: Element, tagName = element.tagName): boolean {
  if (NOT_TEXT.has(tagName)) return !isHeadingsButton(element);
  // Most elements of a large page have none, and need not be asked for each.
  if (!element.hasAttributes()) return false;
  // Its list of classes is an object of its own, made for whoever asks first.
  const names = element.getAttribute("class");
  if (names && /(?:^|[\t\n\f\r ])(?:hide|a11y)(?![^\t\n\f\r ])/.test(names)) return true;
  if (element.hasAttribute("hidden")) return true;
  const style = element.getAttribute("style");
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** The button of an accordion, which a heading holds and whose words are the heading's. */
function isHeadingsButton({ tagName, parentElement }: Element): boolean {
  return tagName === "BUTTON" && parentElement !== null && /^H[2-6]$/.test(parentElement.tagName);
}

/** Whether the element, or something that holds it, is hidden. */
export function isInHidden(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement) if (isHidden(at)) return true;
  return false;
}
