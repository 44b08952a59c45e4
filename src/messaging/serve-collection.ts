import { CollectionError } from "../collection/collection-error.ts";
import type { Collection, PostingHistory } from "../collection/collection.ts";
import type { MineValues, PostingRecord } from "../collection/posting-record.ts";
import { checkRequest, isForCollection } from "./contract.ts";
import { historyForPage } from "./history-for-page.ts";
import { kindOfSender, refusal, type Self, type Sender } from "./senders.ts";
import type { Answer, Request } from "./wire.ts";

/** A call that was answered: what was asked, what came of it, and the tab whose script asked, if one did. */
export interface Answered {
  readonly request: Request;
  readonly value: unknown;
  readonly tab?: number | undefined;
}

type Listener = (message: unknown, sender: Sender, sendResponse: (answer: unknown) => void) => true | undefined;

/**
 * Answers calls of the collection that arrive as messages. Call it before the worker's first turn ends: a message that
 * woke the worker is only told to listeners that are there by then.
 * @param onAnswered Told of each call that was carried out, after its answer was sent.
 */
export function serveCollection(
  collection: Collection,
  self: Self,
  onMessage: { addListener(listener: Listener): void },
  onAnswered: (answered: Answered) => void = () => undefined,
): void {
  onMessage.addListener((message, sender, sendResponse) => {
    if (!isForCollection(message)) return undefined;
    void (async () => {
      const [reply, answered] = await answer(collection, self, message, sender);
      respond(sendResponse, reply);
      if (answered) onAnswered(answered);
    })();
    // `true` keeps the channel open for a later answer, in Chrome and in Firefox.
    return true;
  });
}

async function answer(
  collection: Collection,
  self: Self,
  message: { readonly collection: unknown },
  sender: Sender,
): Promise<[Answer, Answered?]> {
  const kind = kindOfSender(sender, self);
  // A stranger is not told what a well-formed request would look like.
  if (kind === "stranger") return [refused("unknown sender")];
  // Whoever opened a private window wants nothing of it remembered; the card shows its facts all the same.
  if (sender.tab?.incognito) return [{ ok: false, code: "storage-unavailable", detail: "a private window" }];
  const checked = checkRequest(message);
  if ("fault" in checked) return [refused(checked.fault)];
  const { request } = checked;
  const reason = refusal(kind, request, sender.url);
  if (reason) return [refused(reason)];
  try {
    const found = await carryOut(collection, request);
    const isForPage = kind === "page-script" && isOf("history", request);
    const value = isForPage ? historyForPage(found as readonly PostingHistory[]) : found;
    return [
      { ok: true, value },
      { request, value, tab: kind === "page-script" ? sender.tab?.id : undefined },
    ];
  } catch (error) {
    const { code, message: detail } =
      error instanceof CollectionError ? error : new CollectionError("unknown", String(error));
    return [{ ok: false, code, detail }];
  }
}

async function carryOut(collection: Collection, request: Request): Promise<unknown> {
  if (isOf("setMine", request)) {
    const [key, set, taken, at] = request.args;
    const values: MineValues = { ...set, ...Object.fromEntries(taken.map((name) => [name, undefined])) };
    return collection.setMine(key, values, at);
  }
  if (isOf("list", request)) {
    return pageOfList(collection, ...request.args);
  }
  const verb = collection[request.collection] as (...args: readonly unknown[]) => Promise<unknown>;
  return verb(...request.args);
}

/** The list that pages are being asked of: it is read for the first of them, and not for each. */
const listings = new WeakMap<Collection, Promise<readonly PostingRecord[]>>();

async function pageOfList(collection: Collection, from: number, count: number): Promise<readonly PostingRecord[]> {
  const listing = (from > 0 && listings.get(collection)) || collection.list();
  listings.set(collection, listing);
  try {
    const all = await listing;
    if (from + count >= all.length) listings.delete(collection);
    return all.slice(from, from + count);
  } catch (error) {
    listings.delete(collection);
    throw error;
  }
}

function isOf<V extends Request["collection"]>(verb: V, request: Request): request is Request<V> {
  return request.collection === verb;
}

function respond(sendResponse: (answer: unknown) => void, reply: Answer): void {
  try {
    sendResponse(reply);
  } catch (error) {
    // More than 64 MiB: the caller asks for fewer roles at a time. Chrome has told it already; this is for the others.
    sendResponse({ ok: false, code: "too-large", detail: String(error) } satisfies Answer);
  }
}

function refused(detail: string): Answer {
  return { ok: false, code: "refused", detail };
}
