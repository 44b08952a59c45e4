import { isApples } from "../../collection/identity.ts";
import { parseArchivedAddress, originalPostingAddress, parsePostingAddress } from "../../posting/address.ts";
import { describeDate, type Wording } from "../../posting/describe.ts";
import type { LooksLike } from "../../posting/observation.ts";
import type { PageFound } from "../../posting/page-found.ts";
import type { MessageName } from "../../posting/words.ts";

const LIKENESS_WORDS = {
  "other-employer": "pageOthers",
  rewritten: "pageRewritten",
  "headless-copy": "pageHeadless",
  article: "pageArticle",
} as const satisfies Record<LooksLike, MessageName>;

/** Where the words of a posting stand: "This page", "Copy on board.example", "Archived on 2 Jul 2024". */
export function describeWhere({ url, isSelection }: PageFound, wording: Wording): string {
  const { words } = wording;
  const archived = originalPostingAddress(url) ? parseArchivedAddress(url) : undefined;
  if (archived) return words("pageArchivedOn", describeDate(archived.takenOn, wording));
  const host = URL.canParse(url) ? new URL(url).host : "";
  if (host !== "" && !isApples(url)) return words("pageCopyOn", host);
  return words(isSelection ? "theSelection" : "thisPage");
}

/** What to say of a page that shows no posting of Apple's. */
export function wordsWithoutPosting({ url, told, isSelection }: PageFound): MessageName {
  if (told.kind === "closed") return "pageClosed";
  if (told.kind === "not-a-posting" && told.looksLike) return LIKENESS_WORDS[told.looksLike];
  if (told.kind === "unreadable") return "pageUnread";
  // The sentence for a role that is gone may stand on any site, and means nothing there.
  if (told.kind === "removed" && parsePostingAddress(url)) return "saidRemoved";
  if (told.kind === "removed" && originalPostingAddress(url)) return "pageGone";
  return isSelection ? "selectionNothing" : "pageNothing";
}
