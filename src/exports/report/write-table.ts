import { markup } from "../html/markup.ts";
import type { ReportCell, ReportRole, ReportRow, ReportTable, ReportWords } from "./report.ts";

/** The attribute that says in which language words are; nothing where that is not known. */
export function languageMark(language: string | undefined): string {
  try {
    const [canonical] = Intl.getCanonicalLocales(language);
    return canonical === undefined ? "" : markup` lang="${canonical}"`;
  } catch {
    return "";
  }
}

/** Words in an element of their own, in their own direction. */
export function writeWords({ text, language }: ReportWords): string {
  return `<span dir="auto"${languageMark(language)}>${markup`${text}`}</span>`;
}

/** Rows with the roles as columns, which scroll by themselves where there is no room. */
export function writeTable({ heading, rows }: ReportTable, roles: readonly ReportRole[]): string {
  if (rows.length === 0) return "";
  const heads = roles.map(({ title }) => `<th scope="col">${writeWords(title)}</th>`).join("");
  return [
    markup`<section>\n<h2>${heading}</h2>\n`,
    markup`<div class="wide roles-${String(roles.length)}" role="region" aria-label="${heading}" tabindex="0">\n`,
    `<table>\n<thead><tr><td></td>${heads}</tr></thead>\n<tbody>\n`,
    ...rows.map(writeRow),
    "</tbody>\n</table>\n</div>\n</section>\n",
  ].join("");
}

function writeRow({ label, differs, cells }: ReportRow): string {
  const why = differs === undefined ? "" : markup`<p class="small quiet">≠ ${differs}</p>`;
  return `<tr${differs === undefined ? "" : ' class="differs"'}><th scope="row">${writeWords(label)}${why}</th>${cells
    .map(writeCell)
    .join("")}</tr>\n`;
}

function writeCell({ lines, stated, end, quotes, language }: ReportCell): string {
  const lang = languageMark(language);
  const said = lines.map(({ text, language: own }) => {
    const mark = `dir="auto"${languageMark(own)}`;
    return stated ? `<p class="text" ${mark}>${markup`${text}`}</p>` : markup`<p class="absent">${text}</p>`;
  });
  const words = quotes.map((quote) => `<blockquote dir="auto"${lang}>${markup`${quote}`}</blockquote>`);
  return `<td>${said.join("")}${end === undefined ? "" : markup`<p class="small end">${end}</p>`}${words.join("")}</td>`;
}
