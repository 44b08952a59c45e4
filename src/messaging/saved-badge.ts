import { browser } from "wxt/browser";
import { mineOf, type PostingRecord } from "../collection/posting-record.ts";
import type { Words } from "../posting/words.ts";
import { browserWording } from "./browser-wording.ts";
import { readSettings } from "./settings.ts";

const MARK = "✓";
const PAUSED = "❚❚";
/** One colour for all: the browser cannot take a colour off a tab again, so mark and number are told by their signs. */
const LEAF = "#2c713a";
const ON_LEAF = "#ffffff";
/** Hands a tab back to what stands on all of them; an empty text would hide that. The browser's types lack it. */
const LIKE_ALL = null as unknown as string;
/** The button has room for four signs. */
const MOST = 99;

type Action = Pick<
  typeof browser.action,
  "getBadgeText" | "setBadgeText" | "setBadgeBackgroundColor" | "setBadgeTextColor" | "setTitle"
>;
type Tabs = Pick<typeof browser.tabs, "query">;

/**
 * Marks a tab whose role is saved, on the extension's button, beside the number of reminders that are due. The browser
 * itself takes the mark off a tab that leaves.
 */
export function markTab(
  tabId: number,
  record: PostingRecord | undefined,
  action: Pick<Action, "getBadgeText" | "setBadgeText"> = browser.action,
): Promise<void> {
  const isSaved = mineOf(record, "saved") === true && record?.removedAt === undefined;
  return inTurn(async () => {
    const text = isSaved ? MARK + (await action.getBadgeText({})) : LIKE_ALL;
    // The tab may have been closed since it asked.
    await action.setBadgeText({ tabId, text }).catch(() => undefined);
  });
}

/** What the button is shown with, as functions, so that a test can watch it. */
interface Button {
  readonly action: Action;
  readonly tabs: Tabs;
  readonly words: Words;
  /** Whether Pomona is paused on the site. */
  readonly isPaused: () => Promise<boolean>;
}

/**
 * Shows on the extension's button, in every tab, how many reminders are due, and that Pomona is paused; nothing where
 * none is, and it is not.
 */
export function showDue(count: number, { action, tabs, words, isPaused }: Button = ofBrowser()): Promise<void> {
  const number = count > MOST ? `${MOST}+` : String(count);
  const due = count > 0 ? number : "";
  const name = count > 0 ? words("followUpsDue", number) : words("extensionName");
  return inTurn(async () => {
    const paused = await isPaused();
    const text = paused ? PAUSED + due : due;
    await Promise.all([
      action.setBadgeText({ text }),
      action.setBadgeBackgroundColor({ color: LEAF }),
      action.setBadgeTextColor({ color: ON_LEAF }),
      action.setTitle({ title: paused ? words("titleWhilePaused", name) : name }),
    ]);
    const open = await tabs.query({ url: "https://jobs.apple.com/*" });
    await Promise.allSettled(open.map(({ id }) => renumber(id, text, action)));
  });
}

async function renumber(tabId: number | undefined, number: string, action: Action): Promise<void> {
  if (tabId === undefined || !(await action.getBadgeText({ tabId })).startsWith(MARK)) return;
  await action.setBadgeText({ tabId, text: MARK + number });
}

let last: Promise<void> = Promise.resolve();

/** One after the other: a tab is marked with the number that stands there, which must not change in between. */
function inTurn(work: () => Promise<void>): Promise<void> {
  const done = last.then(work);
  last = done.catch(() => undefined);
  return done;
}

function ofBrowser(): Button {
  const isPaused = async () => (await readSettings()).paused;
  return { action: browser.action, tabs: browser.tabs, words: browserWording().words, isPaused };
}
