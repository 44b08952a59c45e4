import { browser } from "wxt/browser";
import { queryOfRole, type RoleAddress } from "../collection/role-address.ts";
import type { Line } from "./ask-worker.ts";
import { ask } from "./call-verb.ts";

type Tabs = Pick<typeof browser.tabs, "create" | "get">;

/** The address of a role's own page, for a link on another page of ours. */
export function rolePageAddress(role: RoleAddress): string {
  return `${browser.runtime.getURL("/")}role.html${queryOfRole(role)}`;
}

/**
 * Opens the page of a role in a tab. For our own pages and the background; a page's script asks.
 * @param versions The version to read, and the one to compare it with; absent: the newest.
 * @param beside The tab to open it next to.
 */
export async function openRolePage(
  key: string,
  versions: Omit<RoleAddress, "key"> = {},
  beside?: number,
  tabs: Tabs = browser.tabs,
): Promise<void> {
  const url = rolePageAddress({ ...versions, key });
  // The tab may have been closed since it asked.
  const next = beside === undefined ? undefined : await tabs.get(beside).catch(() => undefined);
  await tabs.create(next ? { url, index: next.index + 1, windowId: next.windowId, openerTabId: next.id } : { url });
}

/** Asks the background for the page of a role. For a page's script, which cannot open one. Throws where it cannot be had. */
export async function askRolePage(line: Line, role: RoleAddress): Promise<void> {
  await ask(line, { open: "role", ...role });
}
