import { browser } from "wxt/browser";
import type { KeptWeighing } from "../collection/weighing.ts";

const NAME = "weighing";
/** Longer ones are not ours: an address holds no more. */
const LONGEST = 20_000;

type Store = Pick<typeof browser.storage, "onChanged"> & {
  readonly local: Pick<typeof browser.storage.local, "get" | "set">;
};

/** What matters to the user, as it was last weighed on this device. What stands there in another form is as nothing. */
export function connectWeighing(store: Store = browser.storage): KeptWeighing {
  // What this page kept itself comes back late, and would undo what was weighed meanwhile.
  const by = crypto.randomUUID();
  let hasKept = false;
  const followers = new Set<(query: string, isNews: boolean) => void>();
  return {
    follow(act) {
      let isOver = false;
      let isHeard = false;
      const hear = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>, area: string): void => {
        const kept = area === "local" ? keptOf(changes[NAME]?.newValue) : undefined;
        if (!kept || kept.by === by) return;
        isHeard = true;
        act(kept.query, true);
      };
      followers.add(act);
      store.onChanged.addListener(hear);
      const tell = async (): Promise<void> => {
        // Where it cannot be read nothing is weighed yet.
        const all: Readonly<Record<string, unknown>> = await store.local.get(NAME).catch(() => ({}));
        const kept = keptOf(all[NAME]);
        if (kept && !isOver && !isHeard && !hasKept) act(kept.query, false);
      };
      void tell();
      return () => {
        isOver = true;
        followers.delete(act);
        store.onChanged.removeListener(hear);
      };
    },
    keep(query) {
      hasKept = true;
      for (const act of followers) act(query, true);
      return store.local.set({ [NAME]: { query, by } });
    },
  };
}

function keptOf(value: unknown): { readonly query: string; readonly by: unknown } | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { query, by } = value as Partial<Record<"query" | "by", unknown>>;
  return typeof query === "string" && query.length <= LONGEST ? { query, by } : undefined;
}
