import { realPages, type SamplePage } from "../tools/sample-pages.ts";
import { testPage } from "../tools/routes.ts";

/** Sizes in kB, from a bare page to one far larger than any that was seen. */
const SIZES = [53, 158, 302, 442, 1170, 2410];
const QUICK_SIZES = [158, 442];
const DESIGNS = ["classic", "sectioned"] as const;
type Design = (typeof DESIGNS)[number];

/** Real pages that are read as well, where there are any, of at least so many kB. */
const REAL = { asked: 40, taken: 2, kB: 150 };

/** The size above which goals hold: below, a page is read in no time by anybody. */
export const LARGE = 150;

/** Characters of what a long posting asks for; on pages far larger than any that was seen, the posting is larger, too. */
const POSTING = 5000;

/** A page to measure with. */
export interface BenchPage extends SamplePage {
  readonly kB: number;
}

/** Pages of both designs in all sizes, and a few real ones where they stand beside the project. */
export function benchPages(isQuick: boolean): readonly BenchPage[] {
  const made = (isQuick ? QUICK_SIZES : SIZES).flatMap((kB) => DESIGNS.map((design) => benchPage(design, kB)));
  const real = realPages(REAL.asked).map((page) => ({ ...page, kB: kBOf(page.html) }));
  const large = real.filter(({ kB }) => kB >= REAL.kB).slice(0, isQuick ? 1 : REAL.taken);
  return [...made, ...large.map((page) => ({ ...page, name: `a real one, ${page.kB} kB` }))];
}

/** The menu at the head of the site's pages is closed until it is asked for: what the first screen shows is the posting. */
const CLOSED = "<style>.globalnav-flyout{visibility:hidden;block-size:0;overflow:hidden}</style>";

/**
 * One of our sample postings grown to a size as the site's own pages are: by what stands around the posting and by the
 * data in its scripts; its own words are as many as those of a long posting. Always the same.
 */
export function benchPage(design: Design, kB: number): BenchPage {
  const { url, html } = testPage(design);
  const wanted = kB * 1000 - html.length;
  const around = Math.floor(wanted * 0.45);
  const asked = Math.max(POSTING, Math.floor(wanted * 0.02));
  const grown = withMoreWords(html, design, asked)
    .replace("</head>", () => `${CLOSED}</head>`)
    .replace("</nav>", () => `<div class="globalnav-flyout">${linksOf(around / 2)}</div></nav>`)
    .replace("</footer>", () => `${linksOf(around / 2)}</footer>`)
    .replace("</body>", () => `${dataOf(wanted - around - asked)}</body>`);
  return { name: `${design}, ${kB} kB`, url, html: grown, kB };
}

const kBOf = (html: string): number => Math.round(Buffer.byteLength(html) / 1000);

const ASKED = [
  "5+ years of experience with instruments that are read at night",
  "You write reports that are understood without a question",
  "Knowledge of Python, C++ or another language that a rig is driven by",
  "You talk with the people in the foundry before a tool is cut",
  "Bachelor’s degree in physics, or years that taught you the same",
  "You keep a diary of every cell that has failed, and of the reason",
];

/** More of what is asked for, in the list of the section that the sample has for it. */
function withMoreWords(html: string, design: Design, length: number): string {
  const at = design === "classic" ? "preferred-qualifications" : "preferredqualifications-content-row";
  const end = html.indexOf("</ul>", html.indexOf(at));
  let items = "";
  for (let made = 0; items.length < length; made += 1)
    items += `<li role="listitem" class=""><span>${ASKED[made % ASKED.length]}, part ${made}</span></li>\n`;
  return html.slice(0, end) + items + html.slice(end);
}

function linksOf(length: number): string {
  let links = "";
  for (let made = 0; links.length < length; made += 1) {
    links += `<div class="directory-column-section"><ul class="directory-list" role="list"><li class="directory-item">
<a class="directory-link" href="/en-us/search?team=orchards-${made}" data-analytics="link ${made}"><span class="text">Orchard ${made}</span></a>
<svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true"><path d="M1 ${made % 9}h8v1H1z"/></svg></li></ul></div>`;
  }
  return `<div class="directory">${links}</div>`;
}

/** What a page brings along for its own scripts: texts of its buttons, teams, shops. */
function dataOf(length: number): string {
  const texts: Record<string, string> = {};
  for (let size = 0, made = 0; size < length; made += 1) {
    texts[`jobsite.general.text.${made}`] = `Words that the page may show one day, number ${made}.`;
    size += 90;
  }
  return `<script>window.pageTexts = ${JSON.stringify(texts)};</script>`;
}
