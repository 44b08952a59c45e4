import type { CalendarDay } from "../../collection/calendar-day.ts";
import type { PostingRecord } from "../../collection/posting-record.ts";
import type { Reminder } from "../../collection/reminder.ts";
import { describeDate } from "../../posting/describe.ts";
import { useAnnounce } from "../shared/Announcer.tsx";
import { errorCodeOf } from "../shared/ErrorMessage.tsx";
import { useWording } from "../shared/wording.ts";
import type { PopupState, SettledReminder } from "./popup-state.ts";
import { titleOf } from "./RoleRow.tsx";
import type { ChangeState } from "./use-popup-state.ts";
import type { Roles } from "./use-roles.ts";

/** What the user can do about reminders. */
export interface Reminding {
  /** Sets or moves the reminder of a role. `says`: for a press of a button; a field tells by itself what it holds. */
  readonly set: (record: PostingRecord, due: CalendarDay, says?: boolean) => void;
  readonly settle: (record: PostingRecord, reminder: Reminder, state: SettledReminder["state"]) => void;
  /** Takes back the last that was done or cancelled. */
  readonly undo: () => void;
  readonly close: () => void;
}

/** The words for what became of a reminder. */
export const SETTLED_WORDS = { done: "followedUp", cancelled: "followUpCancelled" } as const;

/** Setting reminders, ending them, and taking that back; the last ended is known until the bar is closed. */
export function useReminding(roles: Roles, state: PopupState, change: ChangeState): Reminding {
  const announce = useAnnounce();
  const wording = useWording();
  const { words } = wording;
  return {
    set(record, due, says = false) {
      roles.attempt(async () => {
        await roles.setReminder(record.key, { due, state: "waiting" });
        // Taking back an older end would undo this.
        change(({ settled }) => (settled?.key === record.key ? { settled: undefined } : {}));
        if (says) announce(words("followUpSet", describeDate(due, wording)));
      });
    },
    settle({ key, ...record }, { due }, end) {
      const title = titleOf({ key, ...record });
      roles.attempt(async () => {
        await roles.setReminder(key, { due, state: end });
        change({ settled: { key, title, due, state: end } });
        announce(words(SETTLED_WORDS[end], title));
      });
    },
    undo() {
      const { settled } = state;
      if (!settled) return;
      roles.attempt(async () => {
        try {
          await roles.setReminder(settled.key, { due: settled.due, state: "waiting" });
        } catch (error) {
          // Purged meanwhile: it is not offered again.
          if (errorCodeOf(error) === "not-found") change({ settled: undefined });
          throw error;
        }
        change({ settled: undefined });
        announce(words("followUpBack", settled.title));
      });
    },
    close: () => change({ settled: undefined }),
  };
}
