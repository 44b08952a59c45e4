import { askWorker, type Line } from "./ask-worker.ts";
import { kindOfSender, type Self, type Sender } from "./senders.ts";
import type { FullReaderRequest } from "./wire.ts";

type Listener = (message: unknown, sender: Sender, sendResponse: (answer: unknown) => void) => true | undefined;

/** Brings the reader of every design into the page that asks for it; only a page's script may. */
export function serveFullReader(
  inject: (tab: number) => Promise<unknown>,
  self: Self,
  onMessage: { addListener(listener: Listener): void },
): void {
  onMessage.addListener((message, sender, sendResponse) => {
    const isAsked = (message as Partial<FullReaderRequest> | null)?.reader === "full";
    const tab = sender.tab?.id;
    if (!isAsked || tab === undefined || kindOfSender(sender, self) !== "page-script") return undefined;
    inject(tab).then(
      () => sendResponse({ ok: true }),
      (error: unknown) => sendResponse({ ok: false, code: "unknown", detail: String(error) }),
    );
    return true;
  });
}

/** Asks for the reader of every design. Throws where it cannot be had. */
export async function askFullReader(line: Line): Promise<void> {
  const answer = await askWorker(line, { reader: "full" });
  if (!answer.ok) throw new Error(answer.detail);
}
