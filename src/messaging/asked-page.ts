import { browser } from "wxt/browser";

/** What the user asked Pomona to read. */
export interface AskedPage {
  readonly tab: number;
  /** The frame that the selected text stands in; absent: the page as a whole is to be read. */
  readonly selectionIn?: number | undefined;
  /** The selected text as the browser tells it, its line breaks lost: for a frame that no script may enter. */
  readonly text?: string | undefined;
}

const NAME = "asked";

type SessionArea = Pick<typeof browser.storage.session, "get" | "set" | "remove">;
type Tabs = Pick<typeof browser.tabs, "query" | "get" | "getCurrent">;

/** Leaves what was asked for the popup that is about to open; in memory, until it is taken. */
export async function leaveAsked(asked: AskedPage, area: SessionArea = browser.storage.session): Promise<void> {
  await area.set({ [NAME]: asked });
}

/** The query of a popup that stands in a window of its own, and cannot tell which page it is about. */
export function queryOf({ tab, selectionIn }: AskedPage): string {
  return `?tab=${tab}${selectionIn === undefined ? "" : `&selection=${selectionIn}`}`;
}

/**
 * What the popup is asked to read: what its own address says, else what was left for it, else the page in front of the
 * user. Nothing where there is no page but the popup's own.
 */
export async function takeAsked(
  query: string,
  { tabs, area }: { readonly tabs: Tabs; readonly area: SessionArea } = {
    tabs: browser.tabs,
    area: browser.storage.session,
  },
): Promise<(AskedPage & { readonly isClosed: boolean }) | undefined> {
  const [left, own, [active]] = await Promise.all([
    takeLeft(area),
    tabs.getCurrent(),
    tabs.query({ active: true, currentWindow: true }),
  ]);
  const id = own ? undefined : active?.id;
  const named = fromQuery(query) ?? (id === undefined ? undefined : { tab: id });
  if (!named) return undefined;
  const tab = await tabs.get(named.tab).catch(() => undefined);
  // The browser tells the address of a page that the user lets us into, and of no other: its own pages, a new tab.
  return { ...(left?.tab === named.tab ? left : named), isClosed: !tab?.url };
}

function fromQuery(query: string): AskedPage | undefined {
  const parameters = new URLSearchParams(query);
  return askedOf({ tab: numberIn(parameters.get("tab")), selectionIn: numberIn(parameters.get("selection")) });
}

async function takeLeft(area: SessionArea): Promise<AskedPage | undefined> {
  const { [NAME]: left } = await area.get(NAME);
  if (typeof left !== "object" || left === null) return undefined;
  await area.remove(NAME);
  return askedOf(left);
}

function askedOf({ tab, selectionIn, text }: { readonly [K in keyof AskedPage]?: unknown }): AskedPage | undefined {
  if (!isId(tab)) return undefined;
  if (!isId(selectionIn)) return { tab };
  return typeof text === "string" ? { tab, selectionIn, text } : { tab, selectionIn };
}

function numberIn(text: string | null): number | undefined {
  return text !== null && /^\d{1,10}$/.test(text) ? Number(text) : undefined;
}

function isId(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
