import { type Collection, type PageVisit, type PostingHistory } from "../../src/collection/collection.ts";
import { type Answer, answerKey } from "../../src/collection/answers/answer.ts";
import { changedAnswer, withAnswers } from "../../src/collection/answers/set-answer.ts";
import { withMine } from "../../src/collection/earlier-notes.ts";
import type { Twins } from "../../src/collection/families/families.ts";
import { relativesOf } from "../../src/collection/families/relative.ts";
import { CollectionError, type CollectionErrorCode } from "../../src/collection/collection-error.ts";
import { type NewestRoles, NO_NEWEST } from "../../src/collection/newest-roles.ts";
import type { Mine, MineRecord, MineValues, PostingRecord, Snapshot } from "../../src/collection/posting-record.ts";
import type { Rescue } from "../../src/collection/rescue.ts";
import { markedRole, markOf } from "../../src/collection/role-mark.ts";
import { bareAddress, familyOf } from "../../src/posting/address.ts";
import type { Observation } from "../../src/posting/observation.ts";
import type { SectionName } from "../../src/posting/sections.ts";

/** A collection in memory, plain enough to read at a glance; what it decides about snapshots is simpler than the real one. */
export interface FakeCollection extends Collection {
  /** Puts a role there as it is. */
  put(history: PostingHistory): void;
  /** Every call from now on rejects with this; `undefined` ends it. */
  failWith(code: CollectionErrorCode | undefined): void;
  /** From now on it tells of this loss, until that is dismissed. */
  lose(rescue: Rescue): void;
  /** From now on it tells this as the beginning of the list; until then, nothing. */
  beginWith(newest: NewestRoles): void;
  /** No answer is kept any longer. */
  loseAnswers(): void;
  /** Every verb called, in order, with its arguments. */
  readonly calls: readonly { readonly verb: string; readonly args: readonly unknown[] }[];
}

export function createFakeCollection(
  histories: readonly PostingHistory[] = [],
  damaged: readonly string[] = [],
  twins: readonly Twins[] = [],
  damagedBeside: readonly string[] = [],
): FakeCollection {
  const kept = new Map<string, PostingHistory>(histories.map((history) => [history.record.key, history]));
  const calls: { verb: string; args: readonly unknown[] }[] = [];
  let answers: readonly Answer[] = [];
  let failure: CollectionErrorCode | undefined;
  let rescue: Rescue | undefined;
  let beginning = NO_NEWEST;

  // Answers come a turn later, as from another process.
  async function answer<T>(verb: string, args: readonly unknown[], work: () => T): Promise<T> {
    calls.push({ verb, args });
    await Promise.resolve();
    if (failure) throw new CollectionError(failure, `${verb} was made to fail`);
    return work();
  }
  function change(key: string, alter: (record: PostingRecord) => PostingRecord): PostingRecord {
    const history = kept.get(key);
    if (!history) throw new CollectionError("not-found", key);
    const record = alter(history.record);
    kept.set(key, { ...history, record });
    return record;
  }

  return {
    calls,
    put: (history) => void kept.set(history.record.key, history),
    lose: (told) => void (rescue = told),
    failWith: (code) => void (failure = code),
    beginWith: (newest) => void (beginning = newest),
    loseAnswers: () => void (answers = []),
    recordVisit: (visit) =>
      answer("recordVisit", [visit], () => {
        const key = keyOf(visit);
        const history = kept.get(key);
        const next = visited(key, visit, history);
        if (next) kept.set(key, next);
        return next && { record: next.record, before: history?.record };
      }),
    find: (key) => answer("find", [key], () => kept.get(key)?.record),
    list: () =>
      answer("list", [], () =>
        [...kept.values()]
          .map(({ record }) => record)
          .filter(({ removedAt }) => removedAt === undefined)
          .toSorted((a, b) => b.lastSeen - a.lastSeen),
      ),
    // A place without an index: whoever wants to be told the beginning alone says so by `beginWith`.
    newest: (count, onlySaved) => answer("newest", [count, onlySaved], () => beginning),
    marks: (identifiers) =>
      answer("marks", [identifiers], () =>
        identifiers.flatMap((identifier) => {
          const records = [...kept.values()].map(({ record }) => record);
          const role = markedRole(
            identifier,
            records.filter(({ family }) => family === familyOf(identifier)),
          );
          return role ? [markOf(identifier, role, undefined)] : [];
        }),
      ),
    read: (keys) => answer("read", [keys], () => keys.flatMap((key) => kept.get(key)?.snapshots.slice(-1) ?? [])),
    setMine: (key, values, at) =>
      answer("setMine", [key, values, at], () =>
        change(key, (record) => withMine(record, merged(record.mine, values, at))),
      ),
    reminders: () =>
      answer("reminders", [], () =>
        [...kept.values()].flatMap(({ record, reminder }) =>
          reminder && record.removedAt === undefined ? [reminder] : [],
        ),
      ),
    setReminder: (key, value, at) =>
      answer("setReminder", [key, value, at], () => {
        const history = kept.get(key);
        if (!history) throw new CollectionError("not-found", key);
        const { reminder = { key, ...value, at } } = history;
        const next = at > reminder.at ? { key, ...value, at } : reminder;
        kept.set(key, { ...history, reminder: next });
        return next;
      }),
    answers: () => answer("answers", [], () => answers),
    setAnswers: (changes, at) =>
      answer("setAnswers", [changes, at], () => {
        const changed = changes.map((one) =>
          changedAnswer(
            answers.find(({ key }) => key === answerKey(one.ask)),
            one,
            at,
          ),
        );
        answers = withAnswers(answers, changed);
        return changed;
      }),
    remove: (keys, at) =>
      answer("remove", [keys, at], () => {
        for (const key of keys) if (kept.has(key)) change(key, (record) => ({ ...record, removedAt: at }));
      }),
    restore: (keys) =>
      answer("restore", [keys], () => {
        for (const key of keys) if (kept.has(key)) change(key, (record) => ({ ...record, removedAt: undefined }));
      }),
    removed: () =>
      answer("removed", [], () =>
        [...kept.values()]
          .flatMap(({ record: { key, removedAt } }) => (removedAt === undefined ? [] : [{ key, at: removedAt }]))
          .toSorted((a, b) => b.at - a.at),
      ),
    purge: (before) =>
      answer("purge", [before], () => {
        for (const [key, { record }] of kept) if ((record.removedAt ?? Infinity) < before) kept.delete(key);
      }),
    damaged: () => answer("damaged", [], () => damaged),
    damagedBeside: () => answer("damagedBeside", [], () => damagedBeside),
    raw: (keys) => answer("raw", [keys], () => JSON.stringify({ roles: keys.map((key) => ({ key })) })),
    twins: () => answer("twins", [], () => twins),
    relatives: (key) =>
      answer("relatives", [key], () => {
        const records = [...kept.values()].map(({ record }) => record);
        const listed = records.filter(({ removedAt }) => removedAt === undefined);
        return relativesOf(key, listed, twins);
      }),
    rescue: () => answer("rescue", [], () => rescue),
    dismissRescue: () => answer("dismissRescue", [], () => void (rescue = undefined)),
    history: (keys) => answer("history", [keys], () => keys.flatMap((key) => kept.get(key) ?? [])),
  };
}

function keyOf({ page, url }: PageVisit): string {
  return page.kind === "removed" ? page.identifier : (page.observation.posting.identifier ?? bareAddress(url));
}

function visited(key: string, visit: PageVisit, history: PostingHistory | undefined): PostingHistory | undefined {
  const { page, at, url } = visit;
  const base = { id: visit.id, key, at, url };
  if (page.kind === "removed") {
    return (
      history && {
        ...history,
        record: { ...history.record, listing: "removed" },
        visits: [...history.visits, { ...base, kind: "removed" }],
      }
    );
  }
  const snapshots = history?.snapshots ?? [];
  const newest = snapshots.at(-1);
  const same = newest && JSON.stringify(newest.observation) === JSON.stringify(page.observation);
  const snapshot: Snapshot = same
    ? newest
    : { id: snapshots.length + 1, key, source: new URL(url).host, takenAt: at, observation: page.observation };
  return {
    record: {
      ...recordOf(page.observation, key, at),
      problems: page.problems,
      firstSeen: history?.record.firstSeen ?? at,
      visits: (history?.visits.length ?? 0) + 1,
      snapshots: snapshots.length + (same ? 0 : 1),
      latest: { [snapshot.source]: snapshot.id },
      snapshot: snapshot.id,
      mine: history?.record.mine ?? {},
    },
    snapshots: same ? snapshots : [...snapshots, snapshot],
    visits: [...(history?.visits ?? []), { ...base, kind: "posting", snapshot: snapshot.id }],
  };
}

/** A light record as of a first visit at `at`. */
export function recordOf(observation: Observation, key: string, at: number): PostingRecord {
  const posting = {
    ...observation.posting,
    qualifications: undefined,
    preferredQualifications: undefined,
    responsibilities: undefined,
  };
  const counts: Partial<Record<SectionName, number>> = {};
  for (const [name, section] of Object.entries(observation.sections))
    counts[name as SectionName] = section.items.length;
  return {
    key,
    family: familyOf(key) ?? key,
    posting,
    counts,
    problems: [],
    listing: "listed",
    firstSeen: at,
    lastSeen: at,
    visits: 1,
    snapshots: 1,
    latest: {},
    snapshot: 1,
    mine: {},
  };
}

function merged(mine: MineRecord, values: MineValues, at: number): MineRecord {
  const next: Partial<Record<keyof Mine, unknown>> = { ...mine };
  for (const name of Object.keys(values) as (keyof Mine)[])
    if ((mine[name]?.at ?? -Infinity) < at) next[name] = { value: values[name], at };
  return next as MineRecord;
}
