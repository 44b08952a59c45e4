import { kindOfSender, type Self, type Sender } from "./senders.ts";
import type { Answer } from "./wire.ts";

type Listener = (message: unknown, sender: Sender, sendResponse: (answer: unknown) => void) => boolean | undefined;

/** Where messages arrive. */
interface Messages {
  addListener(listener: Listener): void;
}

/** What a message may be of. */
export interface Bounds {
  readonly characters: number;
  /** Texts, numbers, lists and all else, each counted as one. */
  readonly values: number;
}

/**
 * What a page's script may send at once. The largest posting that is kept has a few million characters and a few
 * hundred thousand values: each of its words arrives twice, as read and as meant.
 */
const OF_A_PAGE: Bounds = { characters: 16_000_000, values: 2_000_000 };

const LARGE: Answer = { ok: false, code: "too-large", detail: "more than a page may send" };

/**
 * Messages as they arrive, but for those of the site's pages that are larger than any posting: these are answered with
 * that alone, before anybody checks, reads or keeps what stands in them. Call it in the worker's first turn.
 */
export function refuseLarge(onMessage: Messages, self: Self, most = OF_A_PAGE): Messages {
  return {
    addListener(listener) {
      onMessage.addListener((message, sender, sendResponse) => {
        if (kindOfSender(sender, self) !== "page-script" || !isLarger(message, most))
          return listener(message, sender, sendResponse);
        sendResponse(LARGE);
        return undefined;
      });
    },
  };
}

/** Whether a value, as a message carries it, is of more than that; no more of it is looked at. */
export function isLarger(value: unknown, most: Bounds): boolean {
  const waiting: unknown[] = [value];
  let { characters, values } = most;
  for (let next = waiting.pop(); ; next = waiting.pop()) {
    values -= 1;
    if (typeof next === "string") characters -= next.length;
    else if (Array.isArray(next)) {
      if (next.length > values) return true;
      for (const item of next) waiting.push(item);
    } else if (typeof next === "object" && next !== null) {
      for (const [name, item] of Object.entries(next)) {
        characters -= name.length;
        waiting.push(item);
      }
    }
    if (characters < 0 || values < 0) return true;
    if (waiting.length === 0) return false;
  }
}
