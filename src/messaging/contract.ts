import * as z from "zod/mini";
import { ANSWER_VALUES, ASK_KINDS, OWN_VALUES } from "../collection/answers/answer.ts";
import { isCalendarDay } from "../collection/calendar-day.ts";
import { isInterviewTime } from "../collection/interview.ts";
import { STATUSES } from "../collection/posting-record.ts";
import { REMINDER_STATES } from "../collection/reminder.ts";
import { MARKS_AT_ONCE } from "../collection/role-mark.ts";
import { DEGREES } from "../posting/requirements.ts";
import { addressSchema, observationSchema, problemSchema, wordsSchema } from "../posting/observation-schema.ts";
import type { FoundWords } from "../posting/posting-words.ts";
import type { RoleAddress } from "../collection/role-address.ts";
import type { Request, RolePageRequest, Verb, WireArguments } from "./wire.ts";

const key = addressSchema;
const keys = z.array(key).check(z.maxLength(200_000));
/** As a list prints them; nothing else can be asked for a mark. */
const roleNumbers = z.array(z.string().check(z.regex(/^\d{9}(?:-\d{4})?$/))).check(z.maxLength(MARKS_AT_ONCE));
/** ms since 1970, within what a Date can hold. */
const moment = z.int().check(z.nonnegative(), z.maximum(8.64e15));

const pageVisit = z.strictObject({
  id: z.string().check(z.minLength(8), z.maxLength(100)),
  at: moment,
  url: addressSchema,
  late: z.optional(z.literal(true)),
  wanted: z.optional(z.literal(true)),
  page: z.discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("posting"),
      observation: observationSchema,
      problems: z.array(problemSchema).check(z.maxLength(1000)),
    }),
    z.strictObject({ kind: z.literal("removed"), identifier: z.string().check(z.minLength(1), z.maxLength(200)) }),
  ]),
});

const mineValues = z.strictObject({
  saved: z.optional(z.boolean()),
  status: z.optional(z.enum(STATUSES)),
  stars: z.optional(z.int().check(z.minimum(1), z.maximum(5))),
  notes: z.optional(z.string().check(z.maxLength(1_000_000))),
  interview: z.optional(z.string().check(z.maxLength(16), z.refine(isInterviewTime))),
});
const mineName = z.enum(["saved", "status", "stars", "notes", "interview"]);

const reminder = z.strictObject({
  due: z.string().check(z.maxLength(10), z.refine(isCalendarDay)),
  state: z.enum(REMINDER_STATES),
});

const answerValue = z.enum(ANSWER_VALUES);
const answerChange = z.strictObject({
  ask: z.strictObject({
    kind: z.enum(ASK_KINDS),
    words: z.string().check(z.maxLength(100_000)),
    degree: z.optional(z.enum(DEGREES)),
    role: z.optional(key),
  }),
  set: z.strictObject({
    value: z.optional(z.enum(OWN_VALUES)),
    note: z.optional(z.string().check(z.maxLength(1_000_000))),
    resume: z.optional(z.strictObject({ value: answerValue, words: z.string().check(z.maxLength(10_000)) })),
  }),
  taken: z.array(z.enum(["value", "note", "resume"])).check(z.maxLength(3)),
});

/** The form of each verb's arguments; checked where they arrive, whoever sent them. */
const ARGUMENTS = {
  recordVisit: z.tuple([pageVisit]),
  find: z.tuple([key]),
  list: z.tuple([z.int().check(z.nonnegative()), z.int().check(z.positive(), z.maximum(10_000))]),
  newest: z.tuple([z.int().check(z.positive(), z.maximum(1000)), z.boolean()]),
  marks: z.tuple([roleNumbers]),
  read: z.tuple([keys]),
  setMine: z.tuple([key, mineValues, z.array(mineName).check(z.maxLength(5)), moment]),
  reminders: z.tuple([]),
  setReminder: z.tuple([key, reminder, moment]),
  answers: z.tuple([]),
  setAnswers: z.tuple([z.array(answerChange).check(z.maxLength(10_000)), moment]),
  remove: z.tuple([keys, moment]),
  restore: z.tuple([keys]),
  removed: z.tuple([]),
  purge: z.tuple([moment]),
  damaged: z.tuple([]),
  damagedBeside: z.tuple([]),
  // Answers, too, whose keys are the words that they are of.
  raw: z.tuple([z.array(z.string().check(z.maxLength(200_000))).check(z.maxLength(200_000))]),
  twins: z.tuple([]),
  relatives: z.tuple([key]),
  rescue: z.tuple([]),
  dismissRescue: z.tuple([]),
  history: z.tuple([keys]),
} satisfies Record<Verb, z.ZodMiniType>;

/** Either a request that may be trusted to be of its form, or where it is not (never with what stood there). */
export type Checked = { readonly request: Request } | { readonly fault: string };

/** Whether a message is meant for the collection at all; others may be listening for theirs. */
export function isForCollection(message: unknown): message is { readonly collection: unknown } {
  return typeof message === "object" && message !== null && Object.hasOwn(message, "collection");
}

/** Checks what arrived. What comes back holds nothing but what the schemas name. */
export function checkRequest(message: { readonly collection: unknown; readonly args?: unknown }): Checked {
  const { collection: verb, args } = message;
  if (!isVerb(verb)) return { fault: "no such verb" };
  const parsed = ARGUMENTS[verb].safeParse(args);
  if (parsed.success) return { request: { collection: verb, args: parsed.data } };
  const [issue] = parsed.error.issues;
  return { fault: `${verb}: ${issue?.path.join(".") ?? ""} ${issue?.code ?? ""}` };
}

const snapshotNumber = z.optional(z.int().check(z.nonnegative()));
const rolePage = z.strictObject({
  open: z.literal("role"),
  key,
  version: snapshotNumber,
  against: snapshotNumber,
});

/** The role whose page a message asks for; nothing where it is not of that form. */
export function checkRolePage(message: unknown): RoleAddress | undefined {
  const { success, data } = rolePage.safeParse(message);
  return success ? { key: data.key, version: data.version, against: data.against } : undefined;
}

function isVerb(value: unknown): value is Verb {
  return typeof value === "string" && Object.hasOwn(ARGUMENTS, value);
}

// The schemas and the types of the collection say the same: the compiler refuses a difference in either direction.
type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;
/** With every key asked for: a key that only one side knows is otherwise no difference where it is optional. */
type Whole<T> = T extends object ? { readonly [K in keyof T]-?: Whole<T[K]> } : T;
type Fits<A, B> = [A] extends [B] ? ([B] extends [A] ? true : { schemaLacks: B }) : { schemaSays: A };
type Same<A, B> = Fits<Frozen<A>, Frozen<B>> | Fits<Whole<A>, Whole<B>>;
({}) as Same<z.infer<typeof wordsSchema>, FoundWords> satisfies true;
({}) as Same<z.infer<typeof rolePage>, RolePageRequest> satisfies true;
({}) as { [V in Verb]: Same<z.infer<(typeof ARGUMENTS)[V]>, WireArguments[V]> } satisfies Record<Verb, true>;
