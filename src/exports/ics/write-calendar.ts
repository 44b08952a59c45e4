import ical, { ICalEventClass, type ICalEventData, ICalEventTransparency } from "ical-generator";
import type { PostingHistory } from "../../collection/collection.ts";
import { mineOf } from "../../collection/posting-record.ts";
import { describePlace } from "../../posting/describe.ts";
import type { ExportSource } from "../export-bundle.ts";
import type { ExportChoice } from "../format.ts";
import { oneLine, plainText } from "../plain-text.ts";

const BATCH = 20;
const EVENT = "BEGIN:VEVENT";
const END = "END:VCALENDAR";
/** Reminders set later count more: seconds since this moment, which stay an integer of 32 bits for 68 years. */
const FIRST_SET = Date.UTC(2026, 0, 1);

/** A calendar with a whole day for each reminder that is waiting; nothing where none is, which a calendar cannot say. */
export async function* writeCalendar(
  { postings, generator }: ExportSource,
  choice: ExportChoice,
): AsyncGenerator<string> {
  const prodId = { company: "Pomona", product: oneLine(generator) };
  let waiting: PostingHistory[] = [];
  let isFirst = true;
  // The library folds lines slowly, and knows only whole calendars: a batch's is opened for its events.
  const batch = () => {
    const calendar = ical({ prodId, events: waiting.flatMap((history) => eventOf(history, choice)) }).toString();
    const part = calendar.slice(isFirst ? 0 : calendar.indexOf(EVENT), calendar.lastIndexOf(END));
    isFirst = false;
    waiting = [];
    return part;
  };
  for await (const history of postings) {
    if (history.reminder?.state !== "waiting") continue;
    waiting.push(history);
    if (waiting.length === BATCH) yield batch();
  }
  if (waiting.length > 0) yield batch();
  if (!isFirst) yield `${END}\r\n`;
}

/** A later export of the same role replaces the event in a calendar, by its id and its rising sequence. */
function eventOf({ record, reminder }: PostingHistory, { withNotes, wording }: ExportChoice): ICalEventData[] {
  if (!reminder) return [];
  const { key, due, at } = reminder;
  const { title, identifier, jobLocation, url } = record.posting;
  const notes = withNotes ? mineOf(record, "notes") : undefined;
  const about = [
    identifier && wording.words("roleNumber", identifier),
    jobLocation?.map(describePlace).join("\n"),
    notes,
  ];
  const event: ICalEventData = {
    id: `${encodeURIComponent(key.toWellFormed())}@follow-up.pomona`,
    // Read as UTC and written as such: the day stays what it is.
    start: new Date(`${due}T00:00:00Z`),
    allDay: true,
    stamp: new Date(at),
    sequence: Math.max(0, Math.floor((at - FIRST_SET) / 1000)),
    summary: `${wording.words("followUp")}: ${oneLine(title ?? wording.words("pageUntitled"))}`,
    description: plainText(about.filter(Boolean).join("\n")),
    url: URL.canParse(url) ? new URL(url).href : null,
    class: ICalEventClass.PRIVATE,
    transparency: ICalEventTransparency.TRANSPARENT,
  };
  return [event];
}
