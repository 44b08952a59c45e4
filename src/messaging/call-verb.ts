import { CollectionError } from "../collection/collection-error.ts";
import { askWorker, type Line, type Question } from "./ask-worker.ts";
import type { Verb, WireArguments, WireValue } from "./wire.ts";

/** The question or its answer did not fit into one message. */
export class TooLarge extends CollectionError {
  constructor(detail: string) {
    super("refused", detail);
  }
}

/** What the background makes of a question. Throws a CollectionError where it cannot or will not. */
export async function ask(line: Line, question: Question): Promise<unknown> {
  const answer = await askWorker(line, question);
  if (answer.ok) return answer.value;
  throw answer.code === "too-large" ? new TooLarge(answer.detail) : new CollectionError(answer.code, answer.detail);
}

/** Calls one verb of the collection in the background. Throws a CollectionError. */
export async function callVerb<V extends Verb>(line: Line, verb: V, ...args: WireArguments[V]): Promise<WireValue[V]> {
  return (await ask(line, { collection: verb, args })) as WireValue[V];
}
