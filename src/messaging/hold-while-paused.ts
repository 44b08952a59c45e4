import { kindOfSender, type Self, type Sender } from "./senders.ts";
import type { Answer } from "./wire.ts";

type Listener = (message: unknown, sender: Sender, sendResponse: (answer: unknown) => void) => boolean | undefined;

/** Where messages arrive. */
interface Messages {
  addListener(listener: Listener): void;
}

const PAUSED: Answer = { ok: false, code: "paused", detail: "Paused on this site." };
const UNKNOWN: Answer = { ok: false, code: "storage-unavailable", detail: "The settings cannot be read." };

/**
 * Messages as they arrive, but for those of the site's pages while the user has paused Pomona there: these are answered
 * with that alone, whoever of the listeners they are for. Where nobody can say whether it is paused, they are refused, too:
 * what the user has switched off must not go on because it was forgotten. Call it in the worker's first turn.
 * @param isPaused Rejects where that cannot be said.
 */
export function holdWhilePaused(onMessage: Messages, self: Self, isPaused: () => Promise<boolean>): Messages {
  const listeners: Listener[] = [];
  onMessage.addListener((message, sender, sendResponse) => {
    let isAnswered = false;
    const answer = (value: unknown): void => {
      isAnswered = true;
      sendResponse(value);
    };
    /** Whether one of them has answered, or will. */
    const pass = () => listeners.map((listener) => listener(message, sender, answer)).includes(true) || isAnswered;
    if (!isHeld(message) || kindOfSender(sender, self) !== "page-script") return pass() || undefined;
    // Nobody answers: the channel is closed, as it would have been at once.
    const decided = (paused: boolean) => (paused ? answer(PAUSED) : pass() || sendResponse(undefined));
    void isPaused().then(decided, () => answer(UNKNOWN));
    return true;
  });
  return { addListener: (listener) => void listeners.push(listener) };
}

/**
 * Whether a message waits for the user to resume. What the user typed into a card that is still open is kept, and a
 * script that was brought to a page tells nothing by itself. A message that asks for something besides waits: another
 * listener would hear it.
 */
function isHeld(message: unknown): boolean {
  if (typeof message !== "object" || message === null) return false;
  const asked = Object.keys(message).filter((name) => name !== "args");
  if (asked.length !== 1) return true;
  return !("script" in message || ("collection" in message && message.collection === "setMine"));
}
