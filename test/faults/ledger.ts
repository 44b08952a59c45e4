import type { Deed, Told } from "./deeds.ts";

/** What the tabs were told: the deeds that were acknowledged, and the failures that a user would have seen. */
export interface Ledger {
  readonly kept: Deed[];
  /** Codes of the collection's errors, one for each deed that failed. */
  readonly failed: string[];
  /** Waits until so many deeds more are acknowledged. Throws after a minute without. */
  readonly more: (count: number) => Promise<void>;
  /** Waits until `isSo`, for so many ms at most; whether it came to be. */
  readonly until: (isSo: () => boolean, patience: number) => Promise<boolean>;
  readonly hear: (told: Told) => void;
  /** Hears nothing more, until the returned function is called. */
  readonly silence: () => () => void;
}

const PATIENCE = 60_000;

export function openLedger(): Ledger {
  const kept: Deed[] = [];
  const failed: string[] = [];
  let listeners: (() => void)[] = [];
  let isSilent = false;
  async function until(isSo: () => boolean, patience: number): Promise<boolean> {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const timer = setTimeout(() => resolve(false), patience);
    const look = (): void => {
      if (isSo()) resolve(true);
      else listeners.push(look);
    };
    look();
    return promise.finally(() => clearTimeout(timer));
  }
  return {
    kept,
    failed,
    until,
    async more(count) {
      const wanted = kept.length + count;
      const isSo = await until(() => kept.length >= wanted, PATIENCE);
      if (!isSo) throw new Error(`No ${count} more deeds in ${PATIENCE} ms, but ${failed.length} that failed.`);
    },
    hear(told) {
      if (told === "done" || isSilent) return;
      if ("kept" in told) kept.push(told.kept);
      else failed.push(told.code);
      const waiting = listeners;
      listeners = [];
      for (const look of waiting) look();
    },
    silence() {
      isSilent = true;
      return () => {
        isSilent = false;
      };
    },
  };
}
