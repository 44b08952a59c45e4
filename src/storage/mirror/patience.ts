/** Waits for somebody who may never answer. */
export interface Patience {
  /** Resolves as the work does; rejects where it takes longer than `most` ms, and at once while an earlier one does. */
  readonly wait: <T>(work: Promise<T>, most?: number) => Promise<T>;
  /** The work goes on: whoever waits may wait as long again. */
  readonly sign: () => void;
}

/**
 * @param wait Resolves after some ms.
 * @param ms What is waited for where nothing else is said.
 */
export function createPatience(wait: (ms: number) => Promise<void>, ms: number): Patience {
  let unanswered: Promise<unknown> | undefined;
  let signs = 0;

  function rememberSilence(work: Promise<unknown>): void {
    unanswered = work;
    const forget = (): void => {
      if (unanswered === work) unanswered = undefined;
    };
    work.then(forget, forget);
  }

  const isSilent = (): boolean => unanswered !== undefined;

  return {
    async wait<T>(work: Promise<T>, most = ms): Promise<T> {
      const answer = work.then((value) => ({ value }));
      // Nobody hears of it where it comes late.
      answer.catch(() => undefined);
      for (let before = -1; !isSilent() && before !== signs;) {
        before = signs;
        // oxlint-disable-next-line no-await-in-loop -- for as long as there are signs
        const first = await Promise.race([answer, wait(most)]);
        if (first) return first.value;
      }
      if (!unanswered) rememberSilence(work);
      throw new Error("No answer from the mirror.");
    },
    sign: () => void (signs += 1),
  };
}
