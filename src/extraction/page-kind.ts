import { parsePostingAddress } from "../posting/address.ts";
import type { Reading } from "../posting/observation.ts";
import { REMOVED_NOTICES } from "./languages/removed-notices.ts";
import type { Page } from "./page.ts";
import { at, readScriptData } from "./words/read-script.ts";
import { foldItem, readLine } from "./words/read-items.ts";
import { readTextLines } from "./words/text-lines.ts";

/** A page that holds no posting. */
export type NoPosting = Exclude<Reading, { readonly kind: "posting" }>;

/** Says what a page is that holds no posting: a removed one, one that should be a posting and cannot be read, or neither. */
export function kindWithoutPosting(page: Page): NoPosting {
  const address = parsePostingAddress(page.url);
  const removed = findRemoved(page);
  if (removed) return { kind: "removed", problems: [] };
  if (address || isBroken(page)) {
    const detail = address
      ? "The address is a posting's, but no posting was found on the page."
      : "The page is out of order.";
    return {
      kind: "unreadable",
      problems: [
        { detail, quote: readLine(page.document.querySelector("h1") ?? page.document.querySelector("title")) },
      ],
    };
  }
  return { kind: "not-a-posting", problems: [] };
}

/** A page that says no more than that a posting is gone is shorter, and so is each of its lines. */
const MOST_LINES = 1000;
const LONGEST = 500;

/** Apple answers 200 and a sentence where a posting was; its data then says that there is no job. */
function findRemoved({ document, url, loadedUrl = url }: Page): boolean {
  const main = document.querySelector("main") ?? document.body;
  if (!main) return false;
  const isOfAddress = parsePostingAddress(url)?.identifier === parsePostingAddress(loadedUrl)?.identifier;
  if (isOfAddress && at(readScriptData(document), "loaderData", "jobDetails", "jobsData") === null) return true;
  const lines = readTextLines(main, { most: MOST_LINES });
  return lines.some(({ text }) => text.length < LONGEST && REMOVED_NOTICES.includes(foldItem(text)));
}

/** Seen in 2024: a title that is still a template, and the maintenance page. */
function isBroken({ document }: Page): boolean {
  return /^\{\{.*\bApple\b|^Maintenance - Careers at Apple$/.test(document.title);
}
