import type { Answer } from "../collection/answers/answer.ts";
import { type AnswersToRoles, createAnswersToRoles } from "../collection/answers/answers-to-roles.ts";
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
  /**
   * Which of the user's answers go along: "all" where the roles are all that are kept; "to-roles", those to what the
   * roles ask for, so that a file of one role tells nothing of the others. Absent: none, as the format has no room.
   */
  readonly answers?: "all" | "to-roles" | undefined;
  /** Told after each batch how many of the roles have been read and made use of. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Ends the reading: it then throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** What an export reads; without `answers` there are none. */
type Histories = Pick<Collection, "history"> & Partial<Pick<Collection, "answers">>;

/**
 * An export of the given roles in their order, which are read while the file is written: a few are in memory at a time.
 * Roles no longer kept are left out. The answers are to be read after the roles, which say which of them go along.
 * Reading throws the collection's CollectionError.
 * @param records The roles' light records, where they are at hand.
 */
export function openExport(
  collection: Histories,
  keys: readonly string[],
  context: ExportContext,
  records?: readonly PostingRecord[],
): ExportSource {
  const { now, generator, answers } = context;
  const toRoles = answers === "to-roles" ? createAnswersToRoles() : undefined;
  return {
    format: "pomona-export",
    version: EXPORT_VERSION,
    exportedAt: new Date(now).toISOString(),
    generator,
    postings: { [Symbol.asyncIterator]: () => readHistories(collection, keys, context, toRoles) },
    ...(answers !== undefined && { answers: { [Symbol.asyncIterator]: () => readAnswers(collection, toRoles) } }),
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

/** Whether all roles that are kept are among these; nobody knows where none is. */
export function holdsAll(keys: readonly string[], kept: readonly { readonly key: string }[]): boolean {
  const among = new Set(keys);
  return kept.length > 0 && kept.every(({ key }) => among.has(key));
}

async function* readAnswers({ answers }: Histories, toRoles: AnswersToRoles | undefined): AsyncGenerator<Answer> {
  const all = (await answers?.()) ?? [];
  yield* toRoles ? all.flatMap((answer) => toRoles.handOn(answer) ?? []) : all;
}

async function* readHistories(
  collection: Histories,
  keys: readonly string[],
  { onProgress, signal }: ExportContext,
  toRoles: AnswersToRoles | undefined,
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
    for (const history of histories) {
      toRoles?.add(history);
      yield history;
    }
    onProgress?.(Math.min(start + BATCH, keys.length), keys.length);
  }
}
