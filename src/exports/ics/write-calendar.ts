import ical, { ICalEventClass, type ICalEventData, ICalEventTransparency } from "ical-generator";
import type { PostingHistory } from "../../collection/collection.ts";
import { asIfUtc, interviewParts } from "../../collection/interview.ts";
import { mineOf, type PostingRecord } from "../../collection/posting-record.ts";
import { describePlace } from "../../posting/describe.ts";
import type { ExportSource } from "../export-bundle.ts";
import type { ExportChoice } from "../format.ts";
import { oneLine, plainText } from "../plain-text.ts";

const BATCH = 20;
const EVENT = "BEGIN:VEVENT";
const END = "END:VCALENDAR";
/** What was set later counts more: seconds since this moment, which stay an integer of 32 bits for 68 years. */
const FIRST_SET = Date.UTC(2026, 0, 1);
const HOUR = 60 * 60 * 1000;
/** The last minute that four digits of a year can say. */
const LAST = Date.UTC(9999, 11, 31, 23, 59);

/**
 * A calendar with a whole day for each reminder that is waiting, and for each interview an hour, or its day where no time
 * is known; nothing where there is neither, which a calendar cannot say.
 */
export async function* writeCalendar(
  { postings, generator }: ExportSource,
  choice: ExportChoice,
): AsyncGenerator<string> {
  const prodId = { company: "Pomona", product: oneLine(generator) };
  let waiting: ICalEventData[] = [];
  let isFirst = true;
  // The library folds lines slowly, and knows only whole calendars: a batch's is opened for its events.
  const batch = () => {
    const calendar = ical({ prodId, events: waiting }).toString();
    const part = calendar.slice(isFirst ? 0 : calendar.indexOf(EVENT), calendar.lastIndexOf(END));
    isFirst = false;
    waiting = [];
    return part;
  };
  for await (const history of postings) {
    waiting.push(...eventsOf(history, choice));
    if (waiting.length >= BATCH) yield batch();
  }
  if (waiting.length > 0) yield batch();
  if (!isFirst) yield `${END}\r\n`;
}

function eventsOf({ record, reminder }: PostingHistory, choice: ExportChoice): ICalEventData[] {
  const events: ICalEventData[] = [];
  if (reminder?.state === "waiting") {
    events.push({
      ...eventOf(record, { kind: "follow-up", label: "followUp", at: reminder.at }, choice),
      // Read as UTC and written as such: the day stays what it is.
      start: new Date(`${reminder.due}T00:00:00Z`),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  const { interview } = record.mine;
  if (interview?.value !== undefined) {
    const start = asIfUtc(interview.value);
    const { time } = interviewParts(interview.value);
    events.push({
      ...eventOf(record, { kind: "interview", label: "interview", at: interview.at }, choice),
      start: new Date(start),
      // Without a zone it is on the clock of whoever looks, which is all that was said.
      ...(time === undefined ? { allDay: true } : { end: new Date(Math.min(start + HOUR, LAST)), floating: true }),
      transparency: time === undefined ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    });
  }
  return events;
}

/**
 * What an event tells of its role, set at a time (ms since 1970). A later export of the same role replaces the event in
 * a calendar, by its id and its rising sequence.
 */
function eventOf(
  { key, posting, mine }: PostingRecord,
  { kind, label, at }: { readonly kind: string; readonly label: "followUp" | "interview"; readonly at: number },
  { withNotes, wording }: ExportChoice,
): Omit<ICalEventData, "start"> {
  const { title, identifier, jobLocation, url } = posting;
  const about = [
    identifier && wording.words("roleNumber", identifier),
    jobLocation?.map(describePlace).join("\n"),
    withNotes && mineOf({ mine }, "notes"),
  ];
  return {
    id: `${encodeURIComponent(key.toWellFormed())}@${kind}.pomona`,
    stamp: new Date(at),
    sequence: Math.max(0, Math.floor((at - FIRST_SET) / 1000)),
    summary: `${wording.words(label)}: ${oneLine(title ?? wording.words("pageUntitled"))}`,
    description: plainText(about.filter(Boolean).join("\n")),
    url: URL.canParse(url) ? new URL(url).href : null,
    class: ICalEventClass.PRIVATE,
  };
}
