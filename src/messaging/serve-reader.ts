import type { PostingInWords } from "../posting/posting-in-words.ts";
import type { FoundWords, WordsRead } from "../posting/posting-words.ts";
import { wordsSchema } from "../posting/observation-schema.ts";
import { kindOfSender, type Self, type Sender } from "./senders.ts";
import type { Answer } from "./wire.ts";

type Listener = (message: unknown, sender: Sender, sendResponse: (answer: unknown) => void) => undefined;

/**
 * Answers words with what they mean. The reader lives in the background: its tables are loaded once and not on every
 * page, and what is kept is read by one reader whoever saw it. Call it before the worker's first turn ends.
 * @param putInWords Puts what was read into the user's words, for a card.
 */
export function serveReader(
  read: (words: FoundWords) => WordsRead,
  putInWords: (read: WordsRead) => PostingInWords,
  self: Self,
  onMessage: { addListener(listener: Listener): void },
): void {
  const readFor = (words: FoundWords, inWords: unknown) => {
    const found = read(words);
    return inWords === true ? { ...found, inWords: putInWords(found) } : found;
  };
  onMessage.addListener((message, sender, sendResponse) => {
    if (isForReader(message)) sendResponse(answer(readFor, self, message, sender));
    return undefined;
  });
}

interface Asked {
  readonly words: unknown;
  readonly inWords?: unknown;
}

function isForReader(message: unknown): message is Asked {
  return typeof message === "object" && message !== null && Object.hasOwn(message, "words");
}

function answer(
  read: (words: FoundWords, inWords: unknown) => WordsRead,
  self: Self,
  { words, inWords }: Asked,
  sender: Sender,
): Answer {
  if (kindOfSender(sender, self) === "stranger") return { ok: false, code: "refused", detail: "unknown sender" };
  const checked = wordsSchema.safeParse(words);
  if (!checked.success) return { ok: false, code: "refused", detail: "words of another form" };
  try {
    return { ok: true, value: read(checked.data, inWords) };
  } catch (error) {
    return { ok: false, code: "unknown", detail: String(error) };
  }
}
