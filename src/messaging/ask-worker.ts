import { CollectionError } from "../collection/collection-error.ts";
import {
  isAnswer,
  type Answer,
  type KitRequest,
  type MomentsRequest,
  type ReadRequest,
  type Request,
  type RolePageRequest,
  type ScriptRequest,
} from "./wire.ts";

/** All that the background may be asked. */
export type Question = Request | ReadRequest | KitRequest | MomentsRequest | ScriptRequest | RolePageRequest;

/** What is asked, for the detail of an error. */
const nameOf = (request: Question): string =>
  "collection" in request ? request.collection : Object.keys(request).join();

/** The way to the background, as functions, so that a test can cut it. */
export interface Line {
  readonly send: (message: unknown) => Promise<unknown>;
  /** False once the extension was updated or removed under this page. */
  readonly isAlive: () => boolean;
  readonly wait: (ms: number) => Promise<void>;
}

// Five tries with 2.35 s of pauses: a stopped worker starts in 10 ms, on a busy machine in a second or two.
const PAUSES = [50, 200, 600, 1500];
/** ms after which a worker that neither answers nor hangs up counts as gone. */
const PATIENCE = 10_000;

// Chrome, then Firefox, when the worker stopped before or while it worked. "is moved into back/forward cache" ends in
// "the message channel is closed" too. (Chromium 156, Firefox 142; November 2026)
const HUNG_UP =
  /could not establish connection|receiving end does not exist|message (port|channel)( is)? closed|went out of scope|destroyed before query/i;
const INVALIDATED = /context invalidated/i;
const TOO_LARGE = /maximum allowed size|message length/i;

/**
 * Asks the background, again where the worker was restarting. Every verb may be repeated without harm.
 * Throws a CollectionError: "context-invalidated" at once, "worker-gone" after the last try.
 */
export async function askWorker(line: Line, request: Question): Promise<Answer> {
  for (const pause of [...PAUSES, undefined]) {
    // oxlint-disable-next-line no-await-in-loop -- one try after the other is the point
    const answer = await attempt(line, request);
    if (answer) return answer;
    if (pause === undefined) break;
    // oxlint-disable-next-line no-await-in-loop -- see above
    await line.wait(pause);
  }
  throw new CollectionError("worker-gone", `No answer to ${nameOf(request)} after ${PAUSES.length + 1} tries.`);
}

/** One try: an answer, or nothing where the worker hung up or nobody listened. */
async function attempt(line: Line, request: Question): Promise<Answer | undefined> {
  if (!line.isAlive()) throw invalidated(request);
  try {
    const answer = await Promise.race([line.send(request), outOfPatience(line, request)]);
    return isAnswer(answer) ? answer : undefined;
  } catch (error) {
    if (error instanceof CollectionError) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    if (INVALIDATED.test(detail) || !line.isAlive()) throw invalidated(request, error);
    if (HUNG_UP.test(detail)) return undefined;
    // Chrome tells it of a question and of an answer alike. (Chromium 156, November 2026)
    if (TOO_LARGE.test(detail)) return { ok: false, code: "too-large", detail };
    throw new CollectionError("unknown", detail, { cause: error });
  }
}

async function outOfPatience(line: Line, request: Question): Promise<never> {
  await line.wait(PATIENCE);
  throw new CollectionError("worker-gone", `No answer to ${nameOf(request)} in ${PATIENCE} ms.`);
}

function invalidated(request: Question, cause?: unknown): CollectionError {
  return new CollectionError("context-invalidated", `The extension is gone; ${nameOf(request)} was not asked.`, {
    cause,
  });
}
