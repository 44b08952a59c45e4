import { CollectionError } from "../collection/collection-error.ts";
import type { Wording } from "../posting/describe.ts";
import type { MessageName } from "../posting/words.ts";
import type { Line } from "./ask-worker.ts";
import { ask } from "./call-verb.ts";
import { kindOfSender, type Self, type Sender } from "./senders.ts";
import type { KitRequest } from "./wire.ts";

type Listener = (message: unknown, sender: Sender, sendResponse: (answer: unknown) => void) => true | undefined;

/** What a card needs besides its script. */
export interface CardKit {
  readonly css: string;
  /** A word by which a card knows one that an earlier load of the extension left on its page; no page knows it. */
  readonly mark: string;
  /** BCP 47. */
  readonly locale: string;
  /** Our words by their names, with the places for substitutions left open: "$1". */
  readonly words: { readonly [K in MessageName]?: string };
}

/** What a card wears and says, before it is asked for: `names` are the words that it may say. */
export interface KitParts {
  readonly css: string;
  readonly wording: () => Wording;
  readonly names: readonly MessageName[];
  /** Rejects where it cannot be had. */
  readonly mark: () => Promise<string>;
}

/**
 * Hands out the card's looks and words. They stay in the background until there is a card to draw: the stylesheet is a
 * tenth of what the page's script would weigh, and the first word that a page asks the browser for stops it for 5 ms.
 * (Chromium 156, November 2026) A file that pages can load is no way: it tells every page that Pomona is installed.
 */
export function serveCardKit(parts: KitParts, self: Self, onMessage: { addListener(listener: Listener): void }): void {
  let kit: Omit<CardKit, "mark"> | undefined;
  // A card can do without: it then takes no words over.
  const mark = () => parts.mark().catch(() => "");
  onMessage.addListener((message, sender, sendResponse) => {
    const isAsked = (message as Partial<KitRequest> | null)?.kit === "card";
    if (!isAsked || kindOfSender(sender, self) === "stranger") return undefined;
    kit ??= pack(parts);
    void mark().then((known) => sendResponse({ ok: true, value: { ...kit, mark: known } }));
    return true;
  });
}

function pack({ css, wording, names }: KitParts): Omit<CardKit, "mark"> {
  const { locale, words } = wording();
  return { css, locale, words: Object.fromEntries(names.map((name) => [name, words(name, "$1", "$2", "$3")])) };
}

/**
 * The card's looks and words; nothing where the background cannot be asked: the card is then plain, and has to ask the
 * browser for its words. Throws a CollectionError where there is to be no card: "paused".
 */
export async function askCardKit(line: Line): Promise<CardKit | undefined> {
  try {
    return (await ask(line, { kit: "card" })) as CardKit;
  } catch (error) {
    if (error instanceof CollectionError && error.code === "paused") throw error;
    return undefined;
  }
}
