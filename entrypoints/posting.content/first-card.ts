import type { Finding } from "../../src/extraction/find-posting.ts";
import type { CardElement } from "./card-element.ts";

/** What a page names of its posting by itself: nobody has to be asked what it means. */
export interface Named {
  readonly title: string;
  readonly team?: string | undefined;
}

/**
 * The looks of the card as far as they are needed for its title (src/ui/card/card.css), which stands where it will stand:
 * nothing may move when the card is there. At the foot of a narrow page the card grows upwards, and comes at once.
 */
const LOOKS = `.first{box-sizing:border-box;position:fixed;z-index:2147483646;inset-block-start:60px;inset-inline-end:16px;
inline-size:340px;padding:42px 16px 12px;border-radius:var(--r-3);box-shadow:var(--shadow);color:var(--ink-1);
font:var(--text-13)/var(--line-13) var(--font);background:var(--surface-0);-webkit-font-smoothing:antialiased;
overflow-wrap:anywhere;pointer-events:none}
.first[data-side=start]{inset-inline:16px auto}
.first h2{margin:0;font:var(--semibold) var(--text-15)/var(--line-15) var(--font);letter-spacing:-.005em}
.first p{margin:2px 0 0;font-size:var(--text-12);line-height:var(--line-12);color:var(--ink-2)}
.first [dir]{text-align:-webkit-match-parent;text-align:match-parent}
@media (forced-colors:active){.first{border:1px solid CanvasText;box-shadow:none}}
@media (max-width:1100px){.first{display:none}}
@media print{.first{display:none}}`;

/** The title and the team that a page shows; nothing of a page that is no posting. */
export function namedBy(finding: Finding | undefined): Named | undefined {
  if (finding?.kind !== "posting") return undefined;
  const headers = finding.words.readings.map(({ header }) => header);
  const title = headers.find((header) => header.title)?.title;
  return title ? { title, team: headers.find((header) => header.employmentUnit)?.employmentUnit } : undefined;
}

/**
 * Draws what will be the card's title, until the card is there: its script, its looks and what the words mean are still
 * on their way, and a background that sleeps takes a while to wake. Nothing for a reader's ear: the card says it itself.
 */
export function drawFirstCard({ element, root }: CardElement, { title, team }: Named, side: string): void {
  const make = (tag: string, text: string) => {
    const made = element.ownerDocument.createElement(tag);
    made.textContent = text;
    made.dir = "auto";
    return made;
  };
  const first = element.ownerDocument.createElement("aside");
  first.className = "first";
  first.dataset["side"] = side;
  first.ariaHidden = "true";
  first.append(make("style", LOOKS), make("h2", title), ...(team ? [make("p", team)] : []));
  root.before(first);
  // Told before anything is painted.
  new MutationObserver((_records, observer) => {
    observer.disconnect();
    first.remove();
  }).observe(root, { childList: true });
  element.ownerDocument.documentElement.append(element);
}
