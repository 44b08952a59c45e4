import { browser } from "wxt/browser";
import type { Collection } from "../collection/collection.ts";
import { dueReminders, nextLook } from "../collection/reminder.ts";
import { showDue } from "./saved-badge.ts";
import type { Answered } from "./serve-collection.ts";
import type { Verb } from "./wire.ts";

const ALARM = "reminders";

/** After these something else may be due: a role that is removed takes its reminder along, and one seen again brings it. */
const MAY_CHANGE: readonly Verb[] = ["setReminder", "recordVisit", "setMine", "remove", "restore"];
/** The popup shows by the clock of now what is due; the button is to say the same. */
const SHOWS: readonly Verb[] = ["reminders"];

/** What came about, as far as the button shows it: a call that was answered, or a pause. */
type News = Pick<Answered, "request"> | "pause";

/** ms before a look: whoever woke the worker, or goes on changing roles, waits for the same rows. */
const REST = 200;

/** What is done to the browser, as functions, so that a test can watch it. */
export interface ReminderTools {
  readonly alarms: Pick<typeof browser.alarms, "create" | "clear">;
  readonly showDue: (count: number) => Promise<void>;
}

/** What of the browser tells that it is time to look. */
interface Events {
  readonly onAlarm: Pick<typeof browser.alarms.onAlarm, "addListener">;
  readonly onStartup: Pick<typeof browser.runtime.onStartup, "addListener">;
}

/**
 * Shows how many reminders are due: soon, whenever the worker or the browser starts, when the alarm rings, and after
 * calls that may have changed it. Alarms may be lost (Firefox keeps none when it is closed); each look makes its own
 * from what is stored. Call it in the worker's first turn.
 * @param rest Waited for before each look; what comes meanwhile is looked at with it.
 * @returns To be told of each call that was answered, and whenever Pomona was paused or resumed.
 */
export function serveReminders(
  collection: Pick<Collection, "reminders">,
  report: (error: unknown) => void,
  tools: ReminderTools = { alarms: browser.alarms, showDue },
  events: Events = { onAlarm: browser.alarms.onAlarm, onStartup: browser.runtime.onStartup },
  rest: () => Promise<void> = () => new Promise((resolve) => void setTimeout(resolve, REST)),
): (news: News) => void {
  let last: Promise<void> = Promise.resolve();
  let isComing = false;
  const look = (): void => {
    if (isComing) return;
    isComing = true;
    const lookNow = () => {
      isComing = false;
      return lookAtReminders(collection, Date.now(), tools);
    };
    // One after the other, so that the last word is the newest.
    last = Promise.all([last, rest()]).then(lookNow).catch(report);
  };
  events.onAlarm.addListener(({ name }) => {
    if (name === ALARM) look();
  });
  // The browser starts the worker for it: what became due while it was closed is shown at once.
  events.onStartup.addListener(look);
  look();
  return (news) => {
    if (news === "pause" || [...MAY_CHANGE, ...SHOWS].includes(news.request.collection)) look();
  };
}

/** Shows how many reminders are due at a moment (ms since 1970), and has the alarm ring when that may change. */
export async function lookAtReminders(
  collection: Pick<Collection, "reminders">,
  now: number,
  { alarms, showDue: show }: ReminderTools,
): Promise<void> {
  const reminders = await collection.reminders();
  const when = nextLook(reminders, now);
  if (when === undefined) await alarms.clear(ALARM);
  else await alarms.create(ALARM, { when });
  await show(dueReminders(reminders, now).length);
}
