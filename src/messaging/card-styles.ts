import { CollectionError } from "../collection/collection-error.ts";
import type { Line } from "./ask-worker.ts";
import { ask } from "./call-verb.ts";
import { kindOfSender, type Self, type Sender } from "./senders.ts";
import type { StylesRequest } from "./wire.ts";

type Listener = (message: unknown, sender: Sender, sendResponse: (answer: unknown) => void) => undefined;

/**
 * Hands out the card's stylesheet. It stays in the background until there is a card to draw: a tenth of what the
 * page's script would weigh, on every page of the site. A file that pages can load is no way: it tells every page
 * that Pomona is installed.
 */
export function serveCardStyles(css: string, self: Self, onMessage: { addListener(listener: Listener): void }): void {
  onMessage.addListener((message, sender, sendResponse) => {
    const isAsked = (message as Partial<StylesRequest> | null)?.styles === "card";
    if (isAsked && kindOfSender(sender, self) !== "stranger") sendResponse({ ok: true, value: css });
    return undefined;
  });
}

/**
 * The card's stylesheet; empty where the background cannot be asked, and the card is then plain text.
 * Throws a CollectionError where there is to be no card: "paused".
 */
export async function askCardStyles(line: Line): Promise<string> {
  try {
    return String(await ask(line, { styles: "card" }));
  } catch (error) {
    if (error instanceof CollectionError && error.code === "paused") throw error;
    return "";
  }
}
