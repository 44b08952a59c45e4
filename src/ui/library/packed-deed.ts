import type { AnswerBack } from "../../collection/answers/answer.ts";
import { isCalendarDay } from "../../collection/calendar-day.ts";
import { isInterviewTime } from "../../collection/interview.ts";
import { type MineValues, STATUSES } from "../../collection/posting-record.ts";
import { REMINDER_STATES } from "../../collection/reminder.ts";
import type { Deed } from "./deed.ts";

type Kept = Readonly<Record<string, unknown>>;

/** A deed as JSON can hold it: that there was no value before is a value of its own. */
export function packed(deed: Deed): object {
  if (deed.did !== "set") return deed;
  return { ...deed, before: Object.fromEntries(Object.entries(deed.before).map(([name, was]) => [name, was ?? null])) };
}

/** The deeds that were kept, in their order; what has another form could not be undone and is passed over. */
export function deedsOf(kept: unknown): readonly Deed[] {
  return Array.isArray(kept) ? kept.flatMap((one: unknown) => (isObject(one) ? (deedOf(one) ?? []) : [])) : [];
}

function deedOf(kept: Kept): Deed | undefined {
  const { did, keys, key, title, name, id, before, after } = kept;
  switch (did) {
    case "removed":
      return areTexts(keys) && keys.length > 0 && isText(title) ? { did, keys, title } : undefined;
    case "unchosen":
      return areTexts(keys) ? { did, keys } : undefined;
    case "set": {
      const values = isObject(before) ? valuesOf(before) : undefined;
      return isText(key) && isText(title) && values ? { did, key, title, before: values } : undefined;
    }
    case "reminded": {
      if (!isText(key) || !isText(title) || !isObject(before) || !isCalendarDay(before["due"])) return undefined;
      const state = REMINDER_STATES.find((one) => one === before["state"]);
      return state && { did, key, title, before: { due: before["due"], state } };
    }
    case "view": {
      if (!isText(id) || !isText(name)) return undefined;
      if (before === undefined) return { did, id, name };
      if (!isObject(before) || !isText(before["name"]) || !isText(before["query"])) return undefined;
      return { did, id, name, before: { id, name: before["name"], query: before["query"] } };
    }
    case "answered":
    case "unanswered":
    case "noted": {
      const changes = Array.isArray(before) && before.every(isAnswerBack) ? before : undefined;
      return isText(title) && changes ? { did, title, before: changes } : undefined;
    }
    case "weighed":
      return isText(name) && isText(before) && isText(after) ? { did, name, before, after } : undefined;
    default:
      return undefined;
  }
}

/** Nothing where one of the values is none of ours: half of a deed is not undone. */
function valuesOf(before: Kept): MineValues | undefined {
  const { saved, status, stars, notes, interview, ...others } = before;
  const isWhole =
    Object.keys(others).length === 0 &&
    isUnsetOr(saved, (value) => typeof value === "boolean") &&
    isUnsetOr(status, (value) => STATUSES.some((one) => one === value)) &&
    isUnsetOr(stars, (value) => typeof value === "number" && [1, 2, 3, 4, 5].includes(value)) &&
    isUnsetOr(notes, isText) &&
    isUnsetOr(interview, isInterviewTime);
  if (!isWhole) return undefined;
  return Object.fromEntries(Object.entries(before).map(([name, value]) => [name, value ?? undefined]));
}

/** Only what is relied on here: whether it is of its form is checked where it arrives. */
function isAnswerBack(value: unknown): value is AnswerBack {
  if (!isObject(value)) return false;
  const { ask, set, taken, done } = value;
  return isObject(ask) && isText(ask["words"]) && isObject(set) && areTexts(taken) && isObject(done);
}

function isUnsetOr(value: unknown, fits: (value: unknown) => boolean): boolean {
  return value === undefined || value === null || fits(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function areTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(isText);
}

function isObject(value: unknown): value is Kept {
  return typeof value === "object" && value !== null;
}
