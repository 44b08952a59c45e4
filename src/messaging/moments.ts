import type { MomentInWords } from "../posting/moment-in-words.ts";
import type { Line } from "./ask-worker.ts";
import { ask } from "./call-verb.ts";
import { kindOfSender, type Self, type Sender } from "./senders.ts";
import type { MomentsRequest } from "./wire.ts";

type Listener = (message: unknown, sender: Sender, sendResponse: (answer: unknown) => void) => undefined;

/** Moments that are told of at once. */
const MOST = 10;
/** ms on either side of 1970 that a date can be of. */
const FURTHEST = 8.64e15;

/** Answers moments (ms since 1970) with their words, for a card. */
export function serveMoments(
  putInWords: (at: number) => MomentInWords,
  self: Self,
  onMessage: { addListener(listener: Listener): void },
): void {
  onMessage.addListener((message, sender, sendResponse) => {
    const moments = (message as Partial<MomentsRequest> | null)?.moments;
    if (moments === undefined || kindOfSender(sender, self) === "stranger") return undefined;
    const isRight = Array.isArray(moments) && moments.length <= MOST && moments.every(isMoment);
    if (isRight) sendResponse({ ok: true, value: moments.map(putInWords) });
    else sendResponse({ ok: false, code: "refused", detail: "moments of another form" });
    return undefined;
  });
}

function isMoment(at: unknown): at is number {
  return typeof at === "number" && Math.abs(at) <= FURTHEST;
}

/** Puts moments into words, each in its place; none where nobody can be asked. */
export async function askMoments(line: Line, moments: readonly number[]): Promise<readonly MomentInWords[]> {
  if (moments.length === 0) return [];
  return (await ask(line, { moments }).catch(() => [])) as readonly MomentInWords[];
}
