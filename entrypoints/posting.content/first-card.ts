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
const LOOKS = `:host{all:initial!important;--u:16px!important}
*{box-sizing:border-box;margin:0}
.card{position:fixed;z-index:2147483646;inset-block-start:60px;inset-inline-end:16px;inline-size:340px;padding:42px 16px 12px;
border-radius:var(--r-3);box-shadow:var(--shadow);font:var(--text-13)/var(--line-13) var(--font);color:var(--ink-1);
background:var(--surface-0);-webkit-font-smoothing:antialiased;overflow-wrap:anywhere;pointer-events:none}
.card[data-side=start]{inset-inline:16px auto}
h2{font:var(--semibold) var(--text-15)/var(--line-15) var(--font);letter-spacing:-.005em}
p{margin-block-start:2px;font-size:var(--text-12);line-height:var(--line-12);color:var(--ink-2)}
[dir]{text-align:-webkit-match-parent;text-align:match-parent}
@media (forced-colors:active){.card{border:1px solid CanvasText;box-shadow:none}}
@media (max-width:1100px){.card{display:none}}
@media print{.card{display:none}}`;

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
export function drawFirstCard({ element, root, dress }: CardElement, { title, team }: Named, side: string): void {
  const make = (tag: string, text = "") => {
    const made = element.ownerDocument.createElement(tag);
    made.textContent = text;
    if (text) made.dir = "auto";
    return made;
  };
  const card = make("aside");
  card.className = "card";
  card.dataset["side"] = side;
  card.ariaHidden = "true";
  card.append(make("h2", title), ...(team ? [make("p", team)] : []));
  dress(LOOKS);
  root.replaceChildren(card);
  element.ownerDocument.documentElement.append(element);
}
