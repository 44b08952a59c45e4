import type { FoundWords, WordsRead } from "../posting/posting-words.ts";
import { wordsSchema } from "../posting/observation-schema.ts";
import { kindOfSender, type Self, type Sender } from "./senders.ts";
import type { Answer } from "./wire.ts";

type Listener = (message: unknown, sender: Sender, sendResponse: (answer: unknown) => void) => undefined;

/**
 * Answers words with what they mean. The reader lives in the background: its tables are loaded once and not on every
 * page, and what is kept is read by one reader whoever saw it. Call it before the worker's first turn ends.
 */
export function serveReader(
  read: (words: FoundWords) => WordsRead,
  self: Self,
  onMessage: { addListener(listener: Listener): void },
): void {
  onMessage.addListener((message, sender, sendResponse) => {
    if (isForReader(message)) sendResponse(answer(read, self, message, sender));
    return undefined;
  });
}

function isForReader(message: unknown): message is { readonly words: unknown } {
  return typeof message === "object" && message !== null && Object.hasOwn(message, "words");
}

function answer(
  read: (words: FoundWords) => WordsRead,
  self: Self,
  { words }: { readonly words: unknown },
  sender: Sender,
): Answer {
  if (kindOfSender(sender, self) === "stranger") return { ok: false, code: "refused", detail: "unknown sender" };
  const checked = wordsSchema.safeParse(words);
  if (!checked.success) return { ok: false, code: "refused", detail: "words of another form" };
  try {
    return { ok: true, value: read(checked.data) };
  } catch (error) {
    return { ok: false, code: "unknown", detail: String(error) };
  }
}
