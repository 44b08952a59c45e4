import { browser } from "wxt/browser";
import { lastingAddress } from "../posting/address.ts";
import type { LooksLike } from "../posting/observation.ts";
import type { PageFound, Told } from "../posting/page-found.ts";
import type { FoundWords } from "../posting/posting-words.ts";
import type { AskedPage } from "./asked-page.ts";

/** The script that holds the whole reader. */
const READER = "/reader.js";
const CLOSED = { kind: "closed" } as const;

interface Tools {
  readonly tabs: Pick<typeof browser.tabs, "get">;
  readonly scripting: Pick<typeof browser.scripting, "executeScript">;
}

/** Reads what the user asked about. Never rejects: a page that cannot be read is told of as closed. */
export async function readTab(asked: AskedPage, { tabs, scripting }: Tools = browser): Promise<PageFound> {
  const { tab: tabId, selectionIn, text } = asked;
  const tab = await tabs.get(tabId).catch(() => undefined);
  const run = async <A extends unknown[]>(frame: number, func: (...args: A) => unknown, ...args: A) => {
    try {
      const target = { tabId, frameIds: [frame] };
      await scripting.executeScript({ target, files: [READER] });
      const [answer] = await scripting.executeScript({ target, func, args });
      // Whose words they are is the browser's to say, and not the page's.
      const checked = checkAnswer(answer?.result);
      return checked && isSameOrigin(checked.url, tab?.url) ? checked : undefined;
    } catch {
      // No permission, or nothing to run a script in.
      return undefined;
    }
  };
  const answer =
    selectionIn === undefined
      ? await run(0, findInDocument)
      : ((await run(selectionIn, findInSelection)) ?? (text ? await run(0, findInText, text) : undefined));
  const { url = tab?.url ?? "", told = CLOSED } = answer ?? {};
  return { url: lastingAddress(url), isPrivate: tab?.incognito ?? false, isSelection: selectionIn !== undefined, told };
}

/** What the reader stands under in a page; see entrypoints/reader.ts. */
interface InPage {
  readonly pomonaFindPosting: (url: string, loadedUrl?: string) => unknown;
  readonly pomonaFindInText: (text: string, url: string) => unknown;
}

/** Runs in the page: nothing from outside of it is there. */
function findInDocument(): unknown {
  const { pomonaFindPosting } = globalThis as unknown as InPage;
  const { href } = location;
  if (!/html|xml|^text\/plain$/.test(document.contentType)) return { url: href, told: { kind: "closed" } };
  const [load] = performance.getEntriesByType("navigation");
  return { url: href, told: pomonaFindPosting(href, load?.name ?? href) };
}

/** Runs in the page, as above. */
function findInSelection(): unknown {
  const { pomonaFindPosting, pomonaFindInText } = globalThis as unknown as InPage;
  const { href } = location;
  const text = String(getSelection() ?? "");
  // A part of Apple's own page must not be kept in place of the whole.
  const isWhole = text.trim() === "" || location.hostname === "jobs.apple.com";
  return { url: href, told: isWhole ? pomonaFindPosting(href) : pomonaFindInText(text, href) };
}

/** Runs in the page, as above. */
function findInText(text: string): unknown {
  const { pomonaFindPosting, pomonaFindInText } = globalThis as unknown as InPage;
  const { href, hostname } = location;
  return { url: href, told: hostname === "jobs.apple.com" ? pomonaFindPosting(href) : pomonaFindInText(text, href) };
}

const KINDS = ["removed", "unreadable", "not-a-posting"] as const;
const LIKENESSES: readonly LooksLike[] = ["other-employer", "rewritten", "headless-copy", "article"];

/** What arrived from a page's process, or nothing where it is of another form; words are checked where they are read. */
function checkAnswer(answer: unknown): { readonly url: string; readonly told: Told } | undefined {
  const { url, told } = (answer ?? {}) as { readonly url?: unknown; readonly told?: unknown };
  if (typeof url !== "string" || typeof told !== "object" || told === null) return undefined;
  const { kind, words, looksLike } = told as { [K in "kind" | "words" | "looksLike"]?: unknown };
  if (kind === "posting" && typeof words === "object" && words !== null)
    return { url, told: { kind, words: { ...(words as FoundWords), url: lastingAddress(url) } } };
  if (kind === "closed") return { url, told: CLOSED };
  const known = KINDS.find((each) => each === kind);
  return known && { url, told: { kind: known, looksLike: LIKENESSES.find((like) => like === looksLike) } };
}

function isSameOrigin(url: string, other: string | undefined): boolean {
  if (other === undefined || !URL.canParse(url) || !URL.canParse(other)) return false;
  return new URL(url).origin === new URL(other).origin;
}
