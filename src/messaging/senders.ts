import { bareAddress, familyOf, parsePostingAddress } from "../posting/address.ts";
import { PAGE_VERBS, type Request, type Verb } from "./wire.ts";

/** What the browser says of a message's sender; a sender cannot write it itself. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  /** Of the document that sent it; browsers that do not tell it yet leave it out. */
  readonly origin?: string | undefined;
  /** 0 is a tab's own document. */
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean | undefined } | undefined;
}

/** Whose messages are answered: the extension's id and the address its own pages stand under. */
export interface Self {
  readonly id: string;
  readonly root: string;
}

export type SenderKind = "own-page" | "page-script" | "stranger";

const POSTINGS = "https://jobs.apple.com";
const VERBS_OF_PAGE_SCRIPTS: readonly Verb[] = PAGE_VERBS;

/** Who sent a message: one of our own pages, our script in a page of jobs.apple.com, or somebody else. */
export function kindOfSender(sender: Sender, self: Self): SenderKind {
  if (sender.id !== self.id || sender.url === undefined) return "stranger";
  if (sender.url.startsWith(self.root)) return isFrom(sender, self.root.replace(/\/$/, "")) ? "own-page" : "stranger";
  // Our scripts run in no frame: the site in a frame of another page is that page's to cover and to move.
  const isPage = sender.tab && (sender.frameId ?? 0) === 0 && originOf(sender.url) === POSTINGS;
  return isPage && isFrom(sender, POSTINGS) ? "page-script" : "stranger";
}

/** Whether the document's origin is that of its address, where the browser tells it: of a sandboxed one it is "null". */
function isFrom({ origin }: Sender, expected: string): boolean {
  return origin === undefined || origin === expected;
}

/** Why the sender, which stands at `url`, may not ask this; nothing where it may. */
export function refusal(
  kind: SenderKind,
  { collection: verb, args }: Request,
  url: string | undefined,
): string | undefined {
  if (kind === "own-page") return undefined;
  if (kind === "stranger") return "unknown sender";
  if (!VERBS_OF_PAGE_SCRIPTS.includes(verb)) return `${verb} is not for a page's script`;
  // What was seen is only believed of the site that the script runs on.
  const [first] = args as readonly unknown[];
  const isElsewhere = verb === "recordVisit" && originOf((first as { url: string }).url) !== POSTINGS;
  if (isElsewhere) return "a visit to another site";
  // Which roles are one is told of the page's own.
  if (verb === "relatives" && !isOfPage(first as string, url)) return "the role of another page";
  return verb === "history" && (first as readonly string[]).length !== 1 ? "more than one role" : undefined;
}

/** Whether a key is of the role whose page stands at an address: of the same nine digits, or the address itself. */
function isOfPage(key: string, url = ""): boolean {
  const { identifier } = parsePostingAddress(url) ?? {};
  return key === bareAddress(url) || (identifier !== undefined && familyOf(key) === familyOf(identifier));
}

function originOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).origin : undefined;
}
