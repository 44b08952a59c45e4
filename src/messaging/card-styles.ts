import { CollectionError } from "../collection/collection-error.ts";
import { askWorker, type Line } from "./ask-worker.ts";
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
  const answer = await askWorker(line, { styles: "card" }).catch(() => undefined);
  if (answer?.ok) return typeof answer.value === "string" ? answer.value : "";
  if (answer?.code === "paused") throw new CollectionError("paused", answer.detail);
  return "";
}
