import { browser } from "wxt/browser";

/** A note that is being typed while another card takes the place of the one that it is typed on. */
export interface LeftNote {
  /** The key of the role that it is about. */
  readonly role: string | undefined;
  readonly text: string;
  /** The selection in it, where the user is typing on. */
  readonly caret?: readonly [start: number, end: number] | undefined;
}

/** Types the words into the field of a card that has taken the place of another, and lets the user type on. */
export function typeOn(root: HTMLElement, { text, caret }: LeftNote): void {
  const field = root.querySelector("textarea");
  if (!field) return;
  field.value = text;
  field.dispatchEvent(new Event("input"));
  if (!caret) return;
  field.focus();
  field.setSelectionRange(...caret);
}

/**
 * Says within a card, where no page can read it, whose it is and which role it is about.
 * @param mark See card-mark.ts: a card that a page has made up does not have it.
 */
export function markCard(root: HTMLElement, mark: string | undefined, role: string | undefined): void {
  Object.assign(root.dataset, { mark, role });
}

/** The field of a note that the user is in, or whose words are not kept; nothing where there is none. */
export function noteInHand(root: ShadowRoot | null): HTMLTextAreaElement | undefined {
  const field = root?.querySelector("textarea");
  return field && (field.value !== field.defaultValue || root?.activeElement === field) ? field : undefined;
}

/**
 * The note that is in hand on a card which an earlier load of the extension has left. Its script reaches nobody any more,
 * and no page may hear its words: browsers let an extension's scripts into what is closed to the page.
 * @param mark Absent: nobody can tell whose card it is; any note is told, which may be waited for, and never taken.
 */
export function leftNote(document: Document, element: string, mark: string | undefined): LeftNote | undefined {
  for (const left of document.querySelectorAll<HTMLElement>(element)) {
    const root = rootOf(left);
    const field = noteInHand(root);
    const own = field?.closest<HTMLElement>("[data-mark]")?.dataset;
    if (!field || (mark && own?.["mark"] !== mark)) continue;
    const caret = root?.activeElement === field ? ([field.selectionStart, field.selectionEnd] as const) : undefined;
    return { role: own?.["role"], text: field.value, caret };
  }
  return undefined;
}

/** In Firefox a property of the element, in Chromium a function of the extension's. (November 2026) */
function rootOf(element: HTMLElement & { readonly openOrClosedShadowRoot?: ShadowRoot | null }): ShadowRoot | null {
  try {
    return element.openOrClosedShadowRoot ?? browser.dom.openOrClosedShadowRoot(element);
  } catch {
    // A page may name elements as it likes, also what is none of HTML's.
    return null;
  }
}
