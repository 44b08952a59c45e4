import * as z from "zod/mini";
import { FileError } from "../file-read.ts";

/** The longest file that can be a résumé, in bytes; one with a picture in it is smaller. */
export const MOST_RESUME_BYTES = 5_000_000;

const text = z.nullish(z.string().check(z.maxLength(10_000)));
const list = <T extends z.ZodMiniType>(item: T) => z.nullish(z.array(item).check(z.maxLength(2000)));

/** What is used of jsonresume.org's schema 1.0.0; what else a file has is passed over. Programs write null for what is empty. */
const resumeSchema = z.looseObject({
  basics: z.nullish(z.looseObject({ name: text })),
  work: list(z.looseObject({})),
  education: list(z.looseObject({ area: text, studyType: text, endDate: text })),
  skills: list(z.looseObject({ name: text, level: text, keywords: list(z.string().check(z.maxLength(10_000))) })),
  languages: list(z.looseObject({ language: text, fluency: text })),
});

/** A résumé, as far as it can answer for anything. */
export type Resume = z.infer<typeof resumeSchema>;

/** The parts by which a file is known to be a résumé: one of them is in each. */
const PARTS = ["basics", "work", "education", "skills", "languages"] as const;

/** Reads a JSON Resume file. Throws a FileError; nothing of the file is then used. */
export function readResume(bytes: Uint8Array<ArrayBuffer>): Resume {
  if (bytes.length > MOST_RESUME_BYTES) throw new FileError("too-large");
  const value = parsed(decoded(bytes));
  const { success, data } = resumeSchema.safeParse(value);
  if (!success || !PARTS.some((part) => data[part] !== undefined && data[part] !== null))
    throw new FileError("unknown-form");
  return data;
}

function decoded(bytes: Uint8Array<ArrayBuffer>): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new FileError("not-text", { cause });
  }
}

function parsed(json: string): unknown {
  if (json.trim() === "") throw new FileError("empty");
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new FileError("unknown-form", { cause });
  }
}
