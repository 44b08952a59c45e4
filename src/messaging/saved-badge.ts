import { browser } from "wxt/browser";
import { mineOf, type PostingRecord } from "../collection/posting-record.ts";

const MARK = "✓";
const LEAF = "#2c713a";
const ON_LEAF = "#ffffff";

type Action = Pick<typeof browser.action, "setBadgeText" | "setBadgeBackgroundColor" | "setBadgeTextColor">;

/** Marks a tab whose role is saved, on the extension's button. The browser itself takes the mark off a tab that leaves. */
export async function markTab(
  tabId: number,
  record: PostingRecord | undefined,
  action: Action = browser.action,
): Promise<void> {
  const isSaved = mineOf(record, "saved") === true && record?.removedAt === undefined;
  const calls = [action.setBadgeText({ tabId, text: isSaved ? MARK : "" })];
  if (isSaved) {
    calls.push(
      action.setBadgeBackgroundColor({ tabId, color: LEAF }),
      action.setBadgeTextColor({ tabId, color: ON_LEAF }),
    );
  }
  // The tab may have been closed since it asked.
  await Promise.allSettled(calls);
}
