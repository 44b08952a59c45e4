import { kindOfSender, type Self, type Sender } from "./senders.ts";
import type { Answer } from "./wire.ts";

type Listener = (message: unknown, sender: Sender, sendResponse: (answer: Answer) => void) => true | undefined;

/** One of our own pages has brought roles in, which the background has not looked at. */
const CATCH_UP = { catchUp: true } as const;

/**
 * Work on what is kept that nobody waits for, one run after the other: a run that is asked for during another comes
 * after it, and sees what came meanwhile. A run that fails holds up no later one; its own caller is told.
 */
export function inTurn(work: () => Promise<unknown>): () => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  return () => {
    const mine = last.catch(() => undefined).then(work);
    last = mine;
    return mine.then(() => undefined);
  };
}

/**
 * Looks at what is new as soon as one of our own pages says that something is. The page is answered when that is done:
 * until then the browser lets the worker live. Call it in the worker's first turn.
 */
export function serveCatchUp(
  catchUp: () => Promise<void>,
  self: Self,
  onMessage: { addListener(listener: Listener): void },
): void {
  onMessage.addListener((message, sender, sendResponse) => {
    const isAsked = typeof message === "object" && message !== null && Object.hasOwn(message, "catchUp");
    if (!isAsked || kindOfSender(sender, self) !== "own-page") return undefined;
    catchUp().then(
      () => sendResponse({ ok: true }),
      (error: unknown) => sendResponse({ ok: false, code: "unknown", detail: String(error) }),
    );
    return true;
  });
}

/**
 * Has the background look at roles that came by another way than a visit; resolves when it has. Where it is stopped
 * meanwhile this rejects, and the background goes on when it starts again.
 */
export async function askToCatchUp(send: (message: unknown) => Promise<unknown>): Promise<void> {
  await send(CATCH_UP);
}
