import type { Wording } from "../../posting/describe.ts";
import type { DescribedFact } from "../describe-facts.ts";
import type { DescribedRole, DescribedText } from "../describe-role.ts";
import { markup } from "./markup.ts";

/** One role as an article; `id` is its place on the page. */
export function writeRole(role: DescribedRole, id: string, { words }: Wording): string {
  const lang = languageMark(role.language);
  const facts = [...role.facts, ...role.mine].map(writeFact).join("");
  const earlier = role.earlier.map(
    ({ heading, texts }) =>
      markup`<details>\n<summary>${heading}</summary>\n` +
      texts.map((text) => writeText(text, lang)).join("") +
      "</details>\n",
  );
  return [
    markup`<article id="${id}" aria-labelledby="${id}-title">\n`,
    `<h2 id="${id}-title" dir="auto"${lang}>${markup`${role.title}`}</h2>\n`,
    `<p class="seen">${[linkOf(role, words("openPage")), ...role.seen.map((line) => markup`${line}`)].join(" · ")}</p>\n`,
    `<dl>\n${facts}</dl>\n`,
    ...role.texts.map((text) => writeText(text, lang)),
    ...(earlier.length > 0 ? [markup`<h3>${words("versions")}</h3>\n`, ...earlier] : []),
    "</article>\n",
  ].join("");
}

function writeFact({ label, lines, stated }: DescribedFact): string {
  const values = lines.map((line) =>
    stated ? markup`<dd dir="auto">${line}</dd>` : markup`<dd class="absent">${line}</dd>`,
  );
  return `<div>${markup`<dt>${label}</dt>`}${values.join("")}</div>\n`;
}

function writeText({ heading, items, prose }: DescribedText, lang: string): string {
  const head = `${markup`<h3>${heading}</h3>`}\n`;
  if (prose) return head + items.map((item) => `<p dir="auto"${lang}>${markup`${item}`}</p>\n`).join("");
  return `${head}<ul${lang}>\n${items.map((item) => markup`<li dir="auto">${item}</li>\n`).join("")}</ul>\n`;
}

/** The role's number, or `otherwise`, as a link to its page; without the link where the address is of no page. */
function linkOf({ url, number }: DescribedRole, otherwise: string): string {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return markup`${number ?? url}`;
  return markup`<a href="${new URL(url).href}" rel="noreferrer">${number ?? otherwise}</a>`;
}

/** The attribute that says in which language the posting is; nothing where that is not known. */
function languageMark(language: string | undefined): string {
  try {
    const [canonical] = Intl.getCanonicalLocales(language);
    return canonical === undefined ? "" : markup` lang="${canonical}"`;
  } catch {
    return "";
  }
}
