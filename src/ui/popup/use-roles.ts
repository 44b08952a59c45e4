import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { withFound } from "../../collection/collection-news.ts";
import type { PageVisit } from "../../collection/collection.ts";
import { CollectionError } from "../../collection/collection-error.ts";
import type { Twins } from "../../collection/families/families.ts";
import type { MineValues, PostingRecord } from "../../collection/posting-record.ts";
import { laterReminder, type Reminder, reminderStamp, type ReminderValue } from "../../collection/reminder.ts";
import { stampAfter } from "../../collection/set-mine.ts";
import { askForBeginning, type Beginning } from "./beginning.ts";
import { useTools } from "./tools.ts";
import { framed } from "../shared/framed.ts";
import { useReturn } from "../shared/use-return.ts";
import { type Attempts, useAttempts } from "./use-attempts.ts";
import { useNews } from "./use-news.ts";

/** The roles and what can be done with them from here. */
export interface Roles extends Pick<Attempts, "failure" | "dismissFailure" | "attempt"> {
  /** `undefined` until they are there. */
  readonly records: readonly PostingRecord[] | undefined;
  /** Whether that is all of them. */
  readonly isWhole: boolean;
  /** What of the list is there, where it is not whole and was asked for from its beginning. */
  readonly beginning: Beginning | undefined;
  /** Also those that are done or cancelled; in no order. */
  readonly reminders: readonly Reminder[];
  /** Pairs that have the same text under different numbers. */
  readonly twins: readonly Twins[];
  /** The time (ms) to set the user's next words on a role at: they never lose against anything set before them. */
  readonly stamp: (key: string) => number;
  /** Sets values as of `at`, by default now. Rejects with a CollectionError. */
  readonly setMine: (key: string, values: MineValues, at?: number) => Promise<void>;
  /** Sets, moves or ends the reminder of a role. Rejects with a CollectionError. */
  readonly setReminder: (key: string, value: ReminderValue) => Promise<void>;
  /** Remembers a look at a page. Rejects with a CollectionError. */
  readonly recordVisit: (visit: PageVisit) => Promise<void>;
  /** Rejects with a CollectionError. */
  readonly remove: (keys: readonly string[]) => Promise<void>;
  /** Brings removed roles back. Rejects with a CollectionError: "not-found" where one was purged meanwhile. */
  readonly restore: (...keys: readonly string[]) => Promise<void>;
}

/**
 * Loads the roles, and again whenever the user comes back to the page.
 * @param early Whether to show the first of very many before the others are there.
 * @param tab Whose beginning to ask for before all roles, the first time.
 */
export function useRoles(early = false, tab?: Beginning["tab"]): Roles {
  const { collection, now } = useTools();
  const [records, setRecords] = useState<readonly PostingRecord[]>();
  const [isWhole, setIsWhole] = useState(false);
  const [beginning, setBeginning] = useState<Beginning>();
  const unasked = useRef(tab);
  const isLoading = useRef(false);
  const [reminders, setReminders] = useState<readonly Reminder[]>([]);
  const [twins, setTwins] = useState<readonly Twins[]>([]);
  const { failure, dismissFailure, attempt, attemptQuietly, succeed } = useAttempts();
  /** Counts what was changed, from here or elsewhere: a list asked for before would undo it on the screen. */
  const changes = useRef(0);
  const latest = useRef(records);
  latest.current = records;
  const latestReminders = useRef(reminders);
  latestReminders.current = reminders;
  const stamps = useRef(new Map<string, number>());

  const load = useCallback(async (): Promise<void> => {
    isLoading.current = true;
    try {
      const before = changes.current;
      const begins = unasked.current;
      unasked.current = undefined;
      const begun = begins && (await askForBeginning(collection, begins, now()));
      if (begun && before === changes.current && latest.current === undefined) {
        setRecords((old) => old ?? begun.records);
        setReminders(begun.reminders);
        setTwins(begun.twins);
        setIsWhole((old) => old || begun.isWhole);
        setBeginning({ tab: begins, keys: begun.keys, known: begun.known });
        if (begun.isWhole) return succeed(load);
        // All others, thousands of them, would hold up the first that anybody sees.
        await framed();
      }
      const [listed, kept, alike] = await Promise.all([
        collection.list(early ? (first) => setRecords((old) => old ?? first) : undefined),
        collection.reminders(),
        collection.twins(),
      ]);
      if (before !== changes.current) return await load();
      setRecords(listed);
      setIsWhole(true);
      setReminders(kept);
      setTwins(alike);
      succeed(load);
      return undefined;
    } finally {
      isLoading.current = false;
    }
  }, [collection, early, now, succeed]);

  useEffect(() => attempt(load), [attempt, load]);
  const comeBack = useCallback(() => {
    if (!isLoading.current) return attemptQuietly(load);
    // A list on its way may be older than what was changed elsewhere; but a popup that has just opened is come back to
    // at once, too.
    if (isWhole) changes.current += 1;
    return Promise.resolve();
  }, [attemptQuietly, load, isWhole]);
  useReturn(comeBack);
  useNews(
    useCallback(
      async function look(keys: readonly string[]): Promise<void> {
        const before = changes.current;
        const [found, kept, alike] = await Promise.all([
          Promise.all(keys.map((key) => collection.find(key))),
          collection.reminders(),
          collection.twins(),
        ]);
        if (before !== changes.current) return look(keys);
        changes.current += 1;
        setRecords((old) => old && withFound(old, keys, found));
        setReminders(kept);
        setTwins(alike);
        return undefined;
      },
      [collection],
    ),
    load,
  );

  const verbs = useMemo(() => {
    const change = (alter: (old: readonly PostingRecord[]) => readonly PostingRecord[]) => {
      changes.current += 1;
      setRecords((old) => old && alter(old));
    };
    const stamp = (key: string) => {
      const record = latest.current?.find((one) => one.key === key);
      // Also above one that is still on its way to the collection.
      const at = Math.max(stampAfter(record, now()), (stamps.current.get(key) ?? 0) + 1);
      stamps.current.set(key, at);
      return at;
    };
    return {
      stamp,
      async setMine(key: string, values: MineValues, at = stamp(key)) {
        const changed = await collection.setMine(key, values, at);
        change((old) => old.map((record) => (record.key === key ? changed : record)));
      },
      async setReminder(key: string, value: ReminderValue) {
        const of = (all: readonly Reminder[]) => all.find((one) => one.key === key);
        const kept = await collection.setReminder(key, value, reminderStamp(of(latestReminders.current), now()));
        changes.current += 1;
        // Answers may come in another order than the questions.
        setReminders((old) => [...old.filter((one) => one.key !== key), laterReminder(of(old), kept)]);
      },
      async recordVisit(visit: PageVisit) {
        await collection.recordVisit(visit);
        await load();
      },
      async remove(keys: readonly string[]) {
        await collection.remove(keys, now());
        const gone = new Set(keys);
        change((old) => old.filter((record) => !gone.has(record.key)));
      },
      async restore(...keys: readonly string[]) {
        await collection.restore(keys);
        // They were removed together, and are purged together.
        const [key = ""] = keys;
        const record = await collection.find(key);
        if (!record) throw new CollectionError("not-found", `${key} was purged.`);
        await load();
      },
    };
  }, [collection, load, now]);
  return {
    records,
    isWhole,
    beginning: isWhole ? undefined : beginning,
    reminders,
    twins,
    failure,
    dismissFailure,
    attempt,
    ...verbs,
  };
}
