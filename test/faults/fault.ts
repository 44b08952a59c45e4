import type { Browsing } from "../e2e/browsing.ts";
import type { Findings } from "./check-kept.ts";

/** Where the browser puts IndexedDB: LevelDB is the default of Chromium 156, SQLite what follows it. */
export const BACKENDS = ["LevelDB", "SQLite"] as const;
export type Backend = (typeof BACKENDS)[number];

/** What a fault is given to happen in. */
export interface Ground {
  readonly backend: Backend;
  /** A folder of its own, taken away afterwards. */
  readonly folder: string;
  /** The extension as it ships, in a folder of the run's own. */
  readonly extension: string;
  /** Chromium's arguments for the backend. */
  readonly more: readonly string[];
  /** Opens a browser with it over a profile; a second call with the same profile is a restart. */
  readonly open: (profile: string) => Promise<Browsing>;
}

/** What came of a fault. */
export interface Outcome extends Findings {
  /** How many times it happened. */
  readonly times: number;
  /** Deeds that were answered as done. */
  readonly acknowledged: number;
  /** What a user would have been told, in a few words. */
  readonly told: string;
  /** Whatever else is not as it has to be. */
  readonly wrong: readonly string[];
}

/** One kind of fault. */
export interface Fault {
  /** As the command line names it. */
  readonly name: string;
  readonly title: string;
  /** How many times it happens on each backend. */
  readonly times: number;
  /** How often, and on which of them, in the short form, which is to take some seconds; absent: not at all. */
  readonly short?: { readonly times: number; readonly backend: Backend };
  /** Why it cannot be made to happen on this machine, if it cannot. */
  readonly lacks?: () => string | undefined;
  readonly happen: (ground: Ground, times: number) => Promise<Outcome>;
}

/** A line of the table: the fault on one backend, or why it was left out. */
export type Line = { readonly title: string; readonly backend: Backend; readonly seconds: number } & (
  | { readonly outcome: Outcome }
  | { readonly skipped: string }
);

/** "none", or how many deeds failed with which of the collection's errors. */
export function tellFailures(codes: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => `${count} × ${code}`).join(", ") || "nothing";
}
