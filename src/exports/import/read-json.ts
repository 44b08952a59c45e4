import type { Answer } from "../../collection/answers/answer.ts";
import { EXPORT_VERSION } from "../export-bundle.ts";
import { faultOfAnswer } from "./answer-schema.ts";
import { FileError, type FileRead } from "./file-read.ts";
import { createGathering, fieldsOf, LONGEST_NAME, nameIn } from "./gather-roles.ts";
import { isHistory } from "./history-schema.ts";

/**
 * Reads a JSON export of this version or an earlier one. What is in it is used as it stands, in its own order, once it
 * has been checked. Throws a FileError.
 */
export function readJson(text: string): FileRead {
  const { format, version, postings, answers = [] } = fieldsOf(parsed(text));
  const isOurs = format === "pomona-export" && typeof version === "number" && Number.isInteger(version) && version > 0;
  if (!isOurs) throw new FileError("unknown-form");
  if (version > EXPORT_VERSION) throw new FileError("later-version");
  if (!Array.isArray(postings) || !Array.isArray(answers)) throw new FileError("unknown-form");
  const gathering = createGathering();
  for (const [at, value] of (postings as readonly unknown[]).entries()) {
    if (isHistory(value)) gathering.take(at + 1, value);
    else gathering.refuse(at + 1, "wrong-form", nameIn(fieldsOf(value)["record"]));
  }
  const taken = new Map<string, Answer>();
  for (const [at, value] of (answers as readonly unknown[]).entries()) {
    const answer = value as Answer;
    const why = faultOfAnswer(value) ?? (taken.has(answer.key) ? "duplicate" : undefined);
    if (why) gathering.refuseAnswer(at + 1, why, nameOfAnswer(value));
    else taken.set(answer.key, answer);
  }
  return { ...gathering.read(), ...(taken.size > 0 && { answers: [...taken.values()] }) };
}

function nameOfAnswer(value: unknown): string | undefined {
  const { words } = fieldsOf(value);
  return typeof words === "string" ? words.slice(0, LONGEST_NAME) : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FileError(/\}\s*$/.test(text.slice(-1000)) ? "unknown-form" : "cut-off", { cause });
  }
}
