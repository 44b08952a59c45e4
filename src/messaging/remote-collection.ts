import type { Collection } from "../collection/collection.ts";
import type { PostingRecord } from "../collection/posting-record.ts";
import type { Line } from "./ask-worker.ts";
import { callVerb, TooLarge } from "./call-verb.ts";
import { createRemotePage } from "./remote-page.ts";
import type { Verb, WireArguments, WireValue } from "./wire.ts";

/** Roles asked for at once: small enough for a message of 64 MiB with ordinary texts, halved where they are not. */
const HISTORIES_AT_ONCE = 25;
const TEXTS_AT_ONCE = 100;
const RECORDS_AT_ONCE = 2000;

/** The collection as popup and library hold it: every call is a message to the background. */
export function createRemoteCollection(line: Line): Collection {
  const ask = <V extends Verb>(verb: V, ...args: WireArguments[V]): Promise<WireValue[V]> =>
    callVerb(line, verb, ...args);
  return {
    ...createRemotePage(line),
    list: (onFirst) => listAll((from, count) => ask("list", from, count), onFirst),
    newest: (count, onlySaved) => ask("newest", count, onlySaved),
    marks: (identifiers) => ask("marks", identifiers),
    read: (keys) => inBatches(keys, TEXTS_AT_ONCE, (some) => ask("read", some)),
    reminders: () => ask("reminders"),
    setReminder: (key, reminder, at) => ask("setReminder", key, reminder, at),
    answers: () => ask("answers"),
    setAnswers: (changes, at) => ask("setAnswers", changes, at),
    remove: (keys, at) => ask("remove", keys, at),
    restore: (keys) => ask("restore", keys),
    removed: () => ask("removed"),
    purge: (before) => ask("purge", before),
    damaged: () => ask("damaged"),
    damagedBeside: () => ask("damagedBeside"),
    raw: (keys) => ask("raw", keys),
    twins: () => ask("twins"),
    relatives: (key) => ask("relatives", key),
    rescue: () => ask("rescue"),
    dismissRescue: () => ask("dismissRescue"),
    history: (keys) => inBatches(keys, HISTORIES_AT_ONCE, (some) => ask("history", some)),
  };
}

/** Asks for the keys in batches, one after the other; a batch whose answer is too large is halved, down to one role. */
async function inBatches<T>(
  keys: readonly string[],
  size: number,
  ask: (some: readonly string[]) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const found: T[] = [];
  for (let from = 0, count = size; from < keys.length;) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- side by side, the answers would all be in memory at once
      found.push(...(await ask(keys.slice(from, from + count))));
      from += count;
    } catch (error) {
      if (!(error instanceof TooLarge) || count === 1) throw error;
      count = Math.ceil(count / 2);
    }
  }
  return found;
}

/** Asks for the list page by page. A role that moves up between two pages is not told twice. */
async function listAll(
  ask: (from: number, count: number) => Promise<readonly PostingRecord[]>,
  onFirst?: (first: readonly PostingRecord[]) => void,
): Promise<readonly PostingRecord[]> {
  const found = new Map<string, PostingRecord>();
  for (let from = 0, count = RECORDS_AT_ONCE; ;) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- the next page is known by the length of this one
      const page = await ask(from, count);
      for (const record of page) found.set(record.key, record);
      if (page.length < count) return [...found.values()];
      if (from === 0) onFirst?.(page);
      from += count;
    } catch (error) {
      if (!(error instanceof TooLarge) || count === 1) throw error;
      count = Math.ceil(count / 2);
    }
  }
}
