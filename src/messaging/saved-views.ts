import { browser } from "wxt/browser";
import type { SavedView, SavedViews } from "../collection/saved-view.ts";

/** Each view stands under a name of its own: two tabs that keep one each at the same time both do. */
const PREFIX = "view:";
/** Longer ones are not ours: an address holds no more. */
const LONGEST = 20_000;

type Store = Pick<typeof browser.storage, "onChanged"> & {
  readonly local: Pick<typeof browser.storage.local, "get" | "set" | "remove">;
};

/** The saved views on this device. What stands there in another form is passed over, and left alone. */
export function connectSavedViews(store: Store = browser.storage): SavedViews {
  const read = async (): Promise<readonly SavedView[]> => {
    const all: Readonly<Record<string, unknown>> = await store.local.get(null);
    const views = Object.entries(all).flatMap(([name, kept]) => viewOf(name, kept) ?? []);
    return views.toSorted((a, b) => a.name.localeCompare(b.name));
  };
  return {
    follow(act) {
      let isOver = false;
      const tell = async (): Promise<void> => {
        // Where they cannot be read they stay as they were shown: nothing is lost by that.
        const views = await read().catch(() => undefined);
        if (views && !isOver) act(views);
      };
      const hear = (changes: Readonly<Record<string, unknown>>, area: string): void => {
        if (area === "local" && Object.keys(changes).some((name) => name.startsWith(PREFIX))) void tell();
      };
      store.onChanged.addListener(hear);
      void tell();
      return () => {
        isOver = true;
        store.onChanged.removeListener(hear);
      };
    },
    keep: ({ id, name, query }) => store.local.set({ [PREFIX + id]: { name, query } }),
    drop: (id) => store.local.remove(PREFIX + id),
  };
}

function viewOf(key: string, kept: unknown): SavedView | undefined {
  if (!key.startsWith(PREFIX) || typeof kept !== "object" || kept === null) return undefined;
  const { name, query } = kept as Partial<Record<keyof SavedView, unknown>>;
  if (typeof name !== "string" || typeof query !== "string" || query.length > LONGEST) return undefined;
  return name.trim() === "" ? undefined : { id: key.slice(PREFIX.length), name, query };
}
