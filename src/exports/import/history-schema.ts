import * as z from "zod/mini";
import { isCalendarDay } from "../../collection/calendar-day.ts";
import type { PostingHistory } from "../../collection/collection.ts";
import { isInterviewTime } from "../../collection/interview.ts";
import { MOST_EARLIER_NOTES } from "../../collection/earlier-notes.ts";
import { STATUSES } from "../../collection/posting-record.ts";
import { REMINDER_STATES } from "../../collection/reminder.ts";
import {
  addressSchema,
  list,
  observationSchema,
  postingSchema,
  problemSchema,
  sectionName,
  short,
} from "../../posting/observation-schema.ts";

/** ms since 1970, within what a Date can hold. */
export const momentSchema = z.number().check(z.nonnegative(), z.maximum(8.64e15));
const count = z.int().check(z.nonnegative());

/** A value with the time it was set; without a value it was taken away then. */
export const stamped = <T extends z.ZodMiniType>(value: T) =>
  z.strictObject({ value: z.optional(value), at: momentSchema });

/** The user's own values, without the time they were set. */
export const MINE_VALUES = {
  saved: z.boolean(),
  status: z.enum(STATUSES),
  stars: z.int().check(z.minimum(1), z.maximum(5)),
  notes: z.string().check(z.maxLength(1_000_000)),
  interview: z.string().check(z.maxLength(16), z.refine(isInterviewTime)),
} as const;

const mine = z.strictObject({
  saved: z.optional(stamped(MINE_VALUES.saved)),
  status: z.optional(stamped(MINE_VALUES.status)),
  stars: z.optional(stamped(MINE_VALUES.stars)),
  notes: z.optional(stamped(MINE_VALUES.notes)),
  interview: z.optional(stamped(MINE_VALUES.interview)),
});

export const listingSchema = z.enum(["listed", "removed"]);
/** A day that there is. */
export const daySchema = z.string().check(z.maxLength(10), z.refine(isCalendarDay));

const record = z.strictObject({
  key: addressSchema,
  family: addressSchema,
  posting: z.omit(postingSchema, { qualifications: true, preferredQualifications: true, responsibilities: true }),
  counts: z.partialRecord(sectionName, count),
  problems: z.array(problemSchema).check(z.maxLength(1000)),
  layout: z.optional(short),
  reader: z.optional(count),
  listing: listingSchema,
  goneSince: z.optional(momentSchema),
  returnedAt: z.optional(momentSchema),
  firstSeen: momentSchema,
  lastSeen: momentSchema,
  visits: count,
  snapshots: count,
  latest: z.record(addressSchema, count),
  snapshot: count,
  mine,
  earlierNotes: z.optional(
    z.array(z.strictObject({ value: MINE_VALUES.notes, at: momentSchema })).check(z.maxLength(MOST_EARLIER_NOTES)),
  ),
  removedAt: z.optional(momentSchema),
  lastRemoval: z.optional(z.strictObject({ at: momentSchema, wasSaved: z.optional(z.literal(true)) })),
});

const snapshot = z.strictObject({
  id: count,
  key: addressSchema,
  source: addressSchema,
  takenAt: momentSchema,
  foundBy: z.optional(count),
  observation: observationSchema,
});

const visit = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  key: addressSchema,
  at: momentSchema,
  url: addressSchema,
  kind: z.enum(["posting", "removed"]),
  snapshot: z.optional(count),
});

const reminder = z.strictObject({
  key: addressSchema,
  due: daySchema,
  state: z.enum(REMINDER_STATES),
  at: momentSchema,
});

const historySchema = z.strictObject({
  record,
  snapshots: list(snapshot).check(z.minLength(1)),
  visits: list(visit),
  reminder: z.optional(reminder),
});

/** Whether a value from a file is a history in all its parts; whether these fit together is another question. */
export function isHistory(value: unknown): value is PostingHistory {
  // The value itself is used, not the schema's copy: that has its keys in another order. So nothing may be in it that
  // the schema passes over, as it does a key of this name.
  return historySchema.safeParse(value).success && !ownsPrototypeKey(value);
}

/** Whether some object within has a key `__proto__` of its own, which JSON can make. The value is of bounded depth. */
export function ownsPrototypeKey(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.hasOwn(value, "__proto__") || Object.values(value).some(ownsPrototypeKey);
}

// The schema and the types of the collection say the same: the compiler refuses a difference in either direction.
type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;
type Whole<T> = T extends object ? { readonly [K in keyof T]-?: Whole<T[K]> } : T;
type Fits<A, B> = [A] extends [B] ? ([B] extends [A] ? true : { schemaLacks: B }) : { schemaSays: A };
type Same<A, B> = Fits<Frozen<A>, Frozen<B>> | Fits<Whole<A>, Whole<B>>;
({}) as Same<z.infer<typeof historySchema>, PostingHistory> satisfies true;
