import { isCalendarDay } from "../collection/calendar-day.ts";
import { CollectionError } from "../collection/collection-error.ts";
import { laterReminder, type Reminder, REMINDER_STATES } from "../collection/reminder.ts";
import { wantedAgain } from "../collection/set-mine.ts";
import { type Connection, unwatched } from "./connection.ts";
import { isOfRow, readEach } from "./read-each.ts";
import { readableRecord } from "./readable-record.ts";

/** The reminders of roles that the lists show. */
export async function keptReminders(connection: Connection): Promise<readonly Reminder[]> {
  const keys = await connection.read(["reminders"], (transaction) => transaction.objectStore("reminders").getAllKeys());
  return readEach(connection, ["reminders", "postings"], keys, async (transaction, key) => {
    const [row, record] = await Promise.all([
      transaction.objectStore("reminders").get(key),
      transaction.objectStore("postings").get(key),
    ]);
    const isShown = readableRecord(record) && record?.removedAt === undefined;
    return isShown ? readableReminder(row) : undefined;
  }).catch((error: unknown) => {
    // Not one can be read: the roles are shown all the same.
    if (!isOfRow(error)) throw error;
    return [];
  });
}

/** Keeps a reminder unless a later one is kept. Throws "not-found" where its role is not kept. */
export function writeReminder(connection: Connection, reminder: Reminder): Promise<Reminder> {
  return connection.write(["postings", "reminders"], async (transaction) => {
    const postings = transaction.objectStore("postings");
    const reminders = transaction.objectStore("reminders");
    const [row, kept] = await Promise.all([postings.get(reminder.key), reminders.get(reminder.key)]);
    const record = readableRecord(row);
    if (!record) throw new CollectionError("not-found", `Nothing is kept under ${reminder.key}.`);
    const later = laterReminder(readableReminder(kept), reminder);
    unwatched(reminders.put(later));
    // Whoever wants to be reminded of a role wants to have it, as with a note.
    if (record.removedAt !== undefined && later === reminder && reminder.state === "waiting")
      unwatched(postings.put(wantedAgain(record, reminder.at)));
    return later;
  });
}

/** The row as a reminder, or nothing where it is damaged or absent. */
export function readableReminder(row: unknown): Reminder | undefined {
  if (typeof row !== "object" || row === null) return undefined;
  const { key, due, state, at } = row as Partial<Record<keyof Reminder, unknown>>;
  const isWhole =
    typeof key === "string" &&
    isCalendarDay(due) &&
    REMINDER_STATES.some((one) => one === state) &&
    typeof at === "number";
  return isWhole ? (row as Reminder) : undefined;
}
