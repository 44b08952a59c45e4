import { browser } from "wxt/browser";
import { type HandedRoles, roleSetOf } from "../collection/handed-roles.ts";

type SessionArea = Pick<typeof browser.storage.session, "get" | "set">;
type Tabs = Pick<typeof browser.tabs, "create">;

/** One place for all: the list that was handed over last. In memory until the browser ends. */
const NAME = "handed-roles";

/** What a page of ours was handed. */
export interface TakenRoles {
  readonly handed: HandedRoles;
  /** What its address speaks of was handed over, and others have taken its place since. */
  readonly isLost: boolean;
}

/**
 * Opens the page that exports with roles handed over: thousands of keys are too many for an address, which only names
 * the set, and which list is meant.
 */
export async function openExport(
  { set, chosen, filtered }: HandedRoles,
  { tabs, area }: { readonly tabs: Tabs; readonly area: SessionArea } = {
    tabs: browser.tabs,
    area: browser.storage.session,
  },
): Promise<void> {
  const query = new URLSearchParams({ export: set });
  if (chosen ?? filtered) {
    const id = crypto.randomUUID();
    await area.set({ [NAME]: { id, chosen, filtered } });
    query.set("handed", id);
  }
  await tabs.create({ url: `${browser.runtime.getURL("/")}files.html?${query}` });
}

/** What the page's address says that it was handed; nothing where it does not ask for an export. */
export async function takeHanded(
  text: string,
  area: Pick<SessionArea, "get"> = browser.storage.session,
): Promise<TakenRoles | undefined> {
  const query = new URLSearchParams(text);
  if (!query.has("export")) return undefined;
  const set = roleSetOf(query.get("export")) ?? "all";
  const wanted = query.get("handed");
  if (wanted === null) return { handed: { set }, isLost: false };
  const { [NAME]: left } = await area.get(NAME);
  const { id, chosen, filtered } = (typeof left === "object" && left !== null ? left : {}) as Record<string, unknown>;
  if (id !== wanted) return { handed: { set: "all" }, isLost: true };
  return { handed: { set, chosen: keysOf(chosen), filtered: keysOf(filtered) }, isLost: false };
}

function keysOf(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? [...new Set(value.filter((key) => typeof key === "string"))] : undefined;
}
