import { browser } from "wxt/browser";

type Tabs = Pick<typeof browser.tabs, "query" | "update" | "create">;
type Windows = Pick<typeof browser.windows, "update">;

/**
 * Brings the library to the front where it is open in a tab, and opens it where it is not. The browser tells the
 * addresses of our own pages without a permission. For our own pages.
 */
export async function openLibrary(
  url: string = `${browser.runtime.getURL("/")}library.html`,
  { tabs, windows }: { readonly tabs: Tabs; readonly windows: Windows } = browser,
): Promise<void> {
  // Behind the address stands what is shown in it.
  const [open] = await tabs.query({ url: `${url}*` });
  if (open?.id === undefined) {
    await tabs.create({ url });
    return;
  }
  await tabs.update(open.id, { active: true });
  if (open.windowId !== undefined) await windows.update(open.windowId, { focused: true });
}
