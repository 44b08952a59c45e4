import type { Deed, Told } from "./deeds.ts";

/** What the tabs were told: the deeds that were acknowledged, and the failures that a user would have seen. */
export interface Ledger {
  readonly kept: Deed[];
  /** Codes of the collection's errors, one for each deed that failed. */
  readonly failed: string[];
  /** Waits until so many deeds more are acknowledged. Throws after a minute without. */
  readonly more: (count: number) => Promise<void>;
  readonly hear: (told: Told) => void;
}

const PATIENCE = 60_000;

export function openLedger(): Ledger {
  const kept: Deed[] = [];
  const failed: string[] = [];
  let listeners: (() => void)[] = [];
  return {
    kept,
    failed,
    async more(count) {
      const wanted = kept.length + count;
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      const timer = setTimeout(() => reject(new Error(`No ${count} more deeds in ${PATIENCE} ms.`)), PATIENCE);
      const look = (): void => {
        if (kept.length >= wanted) resolve();
        else listeners.push(look);
      };
      look();
      await promise.finally(() => clearTimeout(timer));
    },
    hear(told) {
      if (told === "done") return;
      if ("kept" in told) kept.push(told.kept);
      else failed.push(told.code);
      const waiting = listeners;
      listeners = [];
      for (const look of waiting) look();
    },
  };
}
