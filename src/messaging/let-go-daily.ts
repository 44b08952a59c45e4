import { browser } from "wxt/browser";
import { isCalendarDay } from "../collection/calendar-day.ts";
import { lettingGo } from "../collection/keep-policy.ts";
import { tellKeys } from "./collection-news.ts";
import { readSettings } from "./settings.ts";

const KEY = "letGo";

/**
 * Lets go of what was kept for as long as the user wants it, at `now` (ms since 1970); once a day at most, however often
 * it is called. Our own pages are told of those that went.
 * @param letGo Removes, as of `at`, roles last looked at before a time that the user did nothing with; their keys.
 */
export async function letGoDaily(
  letGo: (before: number, at: number) => Promise<readonly string[]>,
  now: number,
  area: Pick<typeof browser.storage.local, "get" | "set"> = browser.storage.local,
  tell: (keys: readonly string[]) => void = tellKeys,
): Promise<void> {
  const [{ keepMonths }, kept] = await Promise.all([readSettings(area), area.get(KEY)]);
  const last: unknown = kept[KEY];
  const { before, lookedOn } = lettingGo(now, keepMonths, isCalendarDay(last) ? last : undefined);
  if (before !== undefined) tell(await letGo(before, now));
  if (lookedOn !== last) await area.set({ [KEY]: lookedOn });
}
