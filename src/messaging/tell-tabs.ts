import { browser } from "wxt/browser";
import type { VisitResult } from "../collection/collection.ts";
import type { PostingRecord } from "../collection/posting-record.ts";
import { tellCard } from "./card-commands.ts";
import { markTab } from "./saved-badge.ts";
import type { Answered } from "./serve-collection.ts";

/** What is done to tabs, as functions, so that a test can watch it. */
export interface Tabs {
  readonly mark: (tab: number, record: PostingRecord | undefined) => Promise<void>;
  readonly lookAgain: (tab: number) => Promise<void>;
  /** Ids of the open tabs of jobs.apple.com. */
  readonly ofPostings: () => Promise<readonly number[]>;
}

const BROWSER_TABS: Tabs = {
  mark: markTab,
  lookAgain: (tab) => tellCard(tab, "look-again"),
  // Our host permission lets the browser tell these tabs by their address, and no others.
  async ofPostings() {
    const tabs = await browser.tabs.query({ url: "https://jobs.apple.com/*" });
    return tabs.map(({ id }) => id).filter((id) => id !== undefined);
  },
};

/** Has every open page of the site begin again: the card goes where Pomona was paused, and comes where it was resumed. */
export async function beginAgain(
  ofPostings: Tabs["ofPostings"] = BROWSER_TABS.ofPostings,
  tell: (tab: number) => Promise<void> = (tab) => tellCard(tab, "begin-again"),
): Promise<void> {
  await Promise.all((await ofPostings()).map(tell));
}

/** Has every card look again at its role: any of them may have been changed. */
export async function lookAgainEverywhere(tabs: Pick<Tabs, "lookAgain" | "ofPostings"> = BROWSER_TABS): Promise<void> {
  await Promise.all((await tabs.ofPostings()).map(tabs.lookAgain));
}

/**
 * Keeps tabs up to date after a call: the mark of the tab whose script asked, and the cards of the other tabs when the
 * user's side of a role changed. Those look again, which brings their own marks up to date in turn.
 */
export async function tellTabs({ request, value, tab }: Answered, tabs: Tabs = BROWSER_TABS): Promise<void> {
  const verb = request.collection;
  // A list has no role of its own to mark its tab with; a history, or who its relatives are, says nothing new of it.
  if (tab !== undefined && verb !== "marks" && verb !== "history" && verb !== "relatives") {
    const record = verb === "recordVisit" ? (value as VisitResult | undefined)?.record : (value as PostingRecord);
    await tabs.mark(tab, record);
  }
  if (verb === "setMine" || verb === "remove" || verb === "restore") {
    const others = (await tabs.ofPostings()).filter((id) => id !== tab);
    await Promise.all(others.map(tabs.lookAgain));
  }
}
