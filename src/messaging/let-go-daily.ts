import { browser } from "wxt/browser";
import { isCalendarDay } from "../collection/calendar-day.ts";
import { lettingGo } from "../collection/keep-policy.ts";
import { tellAnswers, tellKeys } from "./collection-news.ts";
import { readSettings } from "./settings.ts";

const KEY = "letGo";

/** What the collection can do about that. All times are ms since 1970. */
interface Deeds {
  /** Removes, as of `at`, roles last looked at before a time that the user did nothing with; their keys. */
  readonly letGo: (before: number, at: number) => Promise<readonly string[]>;
  /** Deletes for good what was removed before a time. */
  readonly purge: (before: number) => Promise<void>;
}

/**
 * Lets go of what was kept for as long as the user wants it, at `now` (ms since 1970), and deletes what was removed for
 * long enough; once a day at most, however often it is called. Our own pages are told of those that went.
 */
export async function letGoDaily(
  { letGo, purge }: Deeds,
  now: number,
  area: Pick<typeof browser.storage.local, "get" | "set"> = browser.storage.local,
  tell: (keys: readonly string[]) => void = tellKeys,
  tellGone: () => void = tellAnswers,
): Promise<void> {
  const [{ keepMonths }, kept] = await Promise.all([readSettings(area), area.get(KEY)]);
  const last: unknown = kept[KEY];
  const { before, removedBefore, lookedOn } = lettingGo(now, keepMonths, isCalendarDay(last) ? last : undefined);
  if (removedBefore !== undefined) {
    await purge(removedBefore);
    // Answers that go with the last role, too.
    tellGone();
  }
  if (before !== undefined) tell(await letGo(before, now));
  if (lookedOn !== last) await area.set({ [KEY]: lookedOn });
}
