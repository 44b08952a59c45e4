import type { KeptWeighing } from "../../src/collection/weighing.ts";

/** What is weighed, in memory. */
export interface FakeWeighing extends KeptWeighing {
  readonly now: () => string | undefined;
}

export function createFakeWeighing(kept?: string): FakeWeighing {
  let query = kept;
  const followers = new Set<(query: string, isNews: boolean) => void>();
  return {
    now: () => query,
    follow(act) {
      followers.add(act);
      if (query !== undefined) act(query, false);
      return () => void followers.delete(act);
    },
    async keep(next) {
      query = next;
      for (const act of followers) act(next, true);
      await Promise.resolve();
    },
  };
}
