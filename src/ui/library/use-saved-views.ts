import { useEffect, useState } from "preact/hooks";
import type { SavedView } from "../../collection/saved-view.ts";
import type { Roles } from "../popup/use-roles.ts";
import { useLibrary } from "./library-tools.ts";
import type { Deeds } from "./use-deeds.ts";

/** The saved views, also those that another tab saves, and what can be done with them; each can be undone. */
export function useSavedViews({ attempt }: Pick<Roles, "attempt">, { remember }: Pick<Deeds, "remember">) {
  const { views: store } = useLibrary();
  const [views, setViews] = useState<readonly SavedView[]>([]);
  useEffect(() => store.follow(setViews), [store]);
  const keep = (view: SavedView, before: SavedView | undefined) =>
    attempt(async () => {
      await store.keep(view);
      remember({ did: "view", id: view.id, name: view.name, before });
    });
  return {
    views,
    /** Under a name that there is already, it takes the place of what that stood for. */
    save(name: string, query: string) {
      const before = views.find((view) => view.name === name);
      keep({ id: before?.id ?? crypto.randomUUID(), name, query }, before);
    },
    rename: (view: SavedView, name: string) => keep({ ...view, name }, view),
    drop: (view: SavedView) =>
      attempt(async () => {
        await store.drop(view.id);
        remember({ did: "view", id: view.id, name: view.name, before: view });
      }),
  };
}
