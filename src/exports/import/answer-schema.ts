import * as z from "zod/mini";
import { type Answer, ANSWER_VALUES, answerKey, ASK_KINDS, OWN_VALUES } from "../../collection/answers/answer.ts";
import { addressSchema, short } from "../../posting/observation-schema.ts";
import { DEGREES } from "../../posting/requirements.ts";
import type { LineFault } from "./file-read.ts";
import { ownsPrototypeKey, stamped } from "./history-schema.ts";

const value = z.enum(ANSWER_VALUES);

const answerSchema = z.strictObject({
  key: short,
  kind: z.enum(ASK_KINDS),
  words: short,
  degree: z.optional(z.enum(DEGREES)),
  role: z.optional(addressSchema),
  value: z.optional(stamped(z.enum(OWN_VALUES))),
  note: z.optional(stamped(short)),
  resume: z.optional(stamped(z.strictObject({ value, words: short }))),
});

/** What is wrong with a value that should be an answer of an export; nothing where it is one. */
export function faultOfAnswer(found: unknown): LineFault | undefined {
  if (!answerSchema.safeParse(found).success || ownsPrototypeKey(found)) return "wrong-form";
  const answer = found as Answer;
  return answer.key === answerKey(answer) ? undefined : "not-whole";
}

// The schema and the type say the same: the compiler refuses a difference in either direction.
type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;
({}) as [Frozen<z.infer<typeof answerSchema>>] extends [Frozen<Answer>] ? true : false satisfies true;
({}) as [Frozen<Answer>] extends [Frozen<z.infer<typeof answerSchema>>] ? true : false satisfies true;
