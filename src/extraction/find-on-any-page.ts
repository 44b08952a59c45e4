import { bareAddress, parseArchivedAddress } from "../posting/address.ts";
import { findPosting, type Finding } from "./find-posting.ts";
import { layouts } from "./layouts/index.ts";
import { looksLike } from "./looks-like.ts";
import type { Page } from "./page.ts";

/**
 * Finds the words of a posting on a page of any site. A copy in the archive is read as the page it was taken of, and
 * stays a copy: its address is the archive's. Of a page without a posting of Apple's it says what it looks like.
 */
export function findOnAnyPage(page: Page): Finding {
  const found = findPosting(asItStood(page), layouts);
  if (found.kind === "posting") return { ...found, words: { ...found.words, url: bareAddress(page.url) } };
  if (found.kind !== "not-a-posting") return found;
  const like = looksLike(page);
  return like ? { ...found, looksLike: like } : found;
}

/** The page with the addresses that it had when the archive took it. */
function asItStood({ document, url, loadedUrl }: Page): Page {
  const original = (address: string) => parseArchivedAddress(address)?.url ?? address;
  return { document, url: original(url), loadedUrl: loadedUrl && original(loadedUrl) };
}
