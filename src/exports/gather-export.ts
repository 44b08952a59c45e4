import type { Answer } from "../collection/answers/answer.ts";
import type { Collection, PostingHistory } from "../collection/collection.ts";
import type { PostingRecord } from "../collection/posting-record.ts";
import type { ExportBundle, ExportSource } from "./export-bundle.ts";
import { EXPORT_VERSION } from "./export-bundle.ts";

/** A history may hold many versions of a long text, and a message holds 64 MiB at most. */
const BATCH = 25;

/** What an export needs besides the roles. */
export interface ExportContext {
  /** ms since 1970. */
  readonly now: number;
  /** "Pomona 0.1.0". */
  readonly generator: string;
  /** Told after each batch how many of the roles have been read and made use of. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Ends the reading: it then throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** Where there are answers, too, they go along. */
type Histories = Pick<Collection, "history"> & Partial<Pick<Collection, "answers">>;

/**
 * An export of the given roles in their order, which are read while the file is written: a few are in memory at a time.
 * Roles no longer kept are left out. Reading throws the collection's CollectionError.
 * @param records The roles' light records, where they are at hand.
 */
export function openExport(
  collection: Histories,
  keys: readonly string[],
  context: ExportContext,
  records?: readonly PostingRecord[],
): ExportSource {
  const { now, generator } = context;
  return {
    format: "pomona-export",
    version: EXPORT_VERSION,
    exportedAt: new Date(now).toISOString(),
    generator,
    postings: { [Symbol.asyncIterator]: () => readHistories(collection, keys, context) },
    ...(collection.answers && { answers: { [Symbol.asyncIterator]: () => readAnswers(collection) } }),
    records,
  };
}

/** The same with everything read beforehand. Throws the collection's CollectionError; nothing is then exported. */
export async function gatherExport(
  collection: Histories,
  keys: readonly string[],
  context: ExportContext,
): Promise<ExportBundle> {
  const postings: PostingHistory[] = [];
  const { records: _none, answers: given, ...source } = openExport(collection, keys, context);
  for await (const history of source.postings) postings.push(history);
  const answers: Answer[] = [];
  for await (const answer of given ?? []) answers.push(answer);
  return { ...source, postings, ...(answers.length > 0 && { answers }) };
}

async function* readAnswers({ answers }: Histories): AsyncGenerator<Answer> {
  yield* (await answers?.()) ?? [];
}

async function* readHistories(
  collection: Histories,
  keys: readonly string[],
  { onProgress, signal }: ExportContext,
): AsyncGenerator<PostingHistory> {
  const ask = (start: number) => {
    const asked = collection.history(keys.slice(start, start + BATCH));
    // Whoever stops in the middle does not wait for it; whoever goes on hears of a failure below.
    asked.catch(() => undefined);
    return asked;
  };
  let next = keys.length > 0 ? ask(0) : Promise.resolve([]);
  for (let start = 0; start < keys.length; start += BATCH) {
    signal?.throwIfAborted();
    // oxlint-disable-next-line no-await-in-loop -- memory for two batches at a time, one of them on its way
    const histories = await next;
    signal?.throwIfAborted();
    if (start + BATCH < keys.length) next = ask(start + BATCH);
    yield* histories;
    onProgress?.(Math.min(start + BATCH, keys.length), keys.length);
  }
}
