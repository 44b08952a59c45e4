import { CollectionError } from "../collection/collection-error.ts";
import { askWorker, type Line } from "./ask-worker.ts";
import type { Verb, WireArguments, WireValue } from "./wire.ts";

/** The question or its answer did not fit into one message. */
export class TooLarge extends CollectionError {
  constructor(detail: string) {
    super("refused", detail);
  }
}

/** Calls one verb of the collection in the background. Throws a CollectionError. */
export async function callVerb<V extends Verb>(line: Line, verb: V, ...args: WireArguments[V]): Promise<WireValue[V]> {
  const answer = await askWorker(line, { collection: verb, args });
  if (answer.ok) return answer.value as WireValue[V];
  if (answer.code === "too-large") throw new TooLarge(answer.detail);
  throw new CollectionError(answer.code, answer.detail);
}
