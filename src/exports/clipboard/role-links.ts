import type { PostingRecord } from "../../collection/posting-record.ts";
import type { Wording } from "../../posting/describe.ts";
import { markup } from "../html/markup.ts";
import { oneLine } from "../plain-text.ts";
import type { Copied } from "./copied.ts";
import { pageLink } from "./page-link.ts";

/** Links to the pages of roles, each with its title; as text the title and behind it the address. */
export function roleLinks(records: readonly PostingRecord[], { words }: Wording): Copied {
  const links = records.map(({ posting }) => {
    const title = oneLine(posting.title ?? "") || words("pageUntitled");
    const url = pageLink(posting.url);
    return url === undefined
      ? { text: `${title} – ${oneLine(posting.url)}`, html: markup`${title} – ${posting.url}` }
      : { text: `${title} – ${url}`, html: markup`<a href="${url}">${title}</a>` };
  });
  const [only] = links;
  return {
    text: links.map(({ text }) => text).join("\n"),
    html: only && links.length === 1 ? only.html : `<ul>${links.map(({ html }) => `<li>${html}</li>`).join("")}</ul>`,
  };
}
