import type { Wording } from "../../posting/describe.ts";
import { markup } from "../html/markup.ts";
import type { ReportDecision, ReportPay, ReportRank } from "./report.ts";
import { writeWords } from "./write-table.ts";

/** Thousandths, as whole as a screen can show; never out of the drawing. */
function thousandths(share: number): number {
  return Math.round(1000 * Math.max(0, Math.min(1, share)));
}

/** A bar for eyes only: its figures stand beside it. */
function writeBar(spans: readonly (readonly [from: number, to: number, name: string])[]): string {
  const pieces = spans.map(([from, to, name]) => {
    const [x, end] = [thousandths(from), thousandths(to)];
    return `<rect class="${name}" x="${x}" y="${name === "ground" ? 0 : 3}" width="${Math.max(4, end - x)}" height="${
      name === "ground" ? 14 : 8
    }"/>`;
  });
  return `<svg viewBox="0 0 1000 14" preserveAspectRatio="none" aria-hidden="true">${pieces.join("")}</svg>`;
}

/** Every range of one currency on one scale. */
export function writePay({ heading, ends, bars }: ReportPay, { words }: Wording): string {
  const rows = bars.map(({ title, place, figures, from, to, behind }) => {
    const more = behind.map((line) => markup`<p class="small quiet" dir="auto">${line}</p>`).join("");
    const where = place === undefined ? "" : markup`<p class="small quiet" dir="auto">${place}</p>`;
    const bar = writeBar([
      [0, 1, "ground"],
      [from, to, "pay"],
    ]);
    return `<tr><th scope="row">${writeWords(title)}${where}</th><td class="num">${markup`${figures}`}</td><td class="bar">${bar}</td><td>${more}</td></tr>\n`;
  });
  return [
    markup`<section>\n<h2>${heading}</h2>\n<div class="wide" role="region" aria-label="${heading}" tabindex="0">\n<table>\n`,
    markup`<thead><tr><th scope="col">${words("roles")}</th><th scope="col">${words("factBasePay")}</th>`,
    markup`<th scope="col">${ends[0]} – ${ends[1]}</th><th scope="col">${words("working")}</th></tr></thead>\n<tbody>\n`,
    ...rows,
    "</tbody>\n</table>\n</div>\n</section>\n",
  ].join("");
}

/** What was weighed, the ranking with its working, and whom the must-haves took out. */
export function writeDecision(decision: ReportDecision, { words }: Wording): string {
  const { heading, outcome, weights, ranking, cut, how } = decision;
  const [main = "", ...more] = outcome;
  return [
    markup`<section>\n<h2>${heading}</h2>\n<p class="first" dir="auto">${main}</p>\n`,
    ...more.map((line) => markup`<p dir="auto">${line}</p>\n`),
    markup`<p>${words("whatMatters")}: ${weights.map(({ label, weight }) => `${label} ${weight}`).join(", ")}</p>\n`,
    markup`<div class="wide" role="region" aria-label="${heading}" tabindex="0">\n<table>\n<thead><tr>`,
    ...(["rank", "roles", "score"] as const).map((name) => markup`<th scope="col">${words(name)}</th>`),
    markup`<th scope="col" class="bar">0 – 100</th><th scope="col">${words("working")}</th></tr></thead>\n<tbody>\n`,
    ...ranking.map(writeRank),
    "</tbody>\n</table>\n</div>\n",
    ...(cut.length > 0 ? [markup`<h2>${words("cutRoles", String(cut.length))}</h2>\n<ul>\n`] : []),
    ...cut.map(
      ({ title, why }) =>
        `<li>${writeWords(title)}${why.map((line) => markup`<p class="small quiet" dir="auto">${line}</p>`).join("")}</li>\n`,
    ),
    ...(cut.length > 0 ? ["</ul>\n"] : []),
    markup`<p class="small quiet">${how}</p>\n</section>\n`,
  ].join("");
}

function writeRank({ rank, title, score, low, middle, high, parts }: ReportRank): string {
  const bar = writeBar([
    [0, 1, "ground"],
    [0, low, "sure"],
    ...(high - low > 0.001
      ? ([
          [low, high, "open"],
          [middle, middle, "mid"],
        ] as const)
      : []),
  ]);
  const working = parts.map(
    (part) =>
      markup`<li>${part.label}: ${part.score}` +
      part.working.map((line) => markup`<p class="small quiet" dir="auto">${line}</p>`).join("") +
      "</li>",
  );
  return `<tr><td class="num">${markup`${rank}`}</td><th scope="row">${writeWords(title)}</th><td class="num">${markup`${score}`}</td><td class="bar">${bar}</td><td><ul>${working.join("")}</ul></td></tr>\n`;
}
