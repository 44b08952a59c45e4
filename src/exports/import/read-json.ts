import { EXPORT_VERSION } from "../export-bundle.ts";
import { FileError, type FileRead } from "./file-read.ts";
import { createGathering, fieldsOf, nameIn } from "./gather-roles.ts";
import { isHistory } from "./history-schema.ts";

/**
 * Reads a JSON export of this version or an earlier one. What is in it is used as it stands, in its own order, once it
 * has been checked. Throws a FileError.
 */
export function readJson(text: string): FileRead {
  const { format, version, postings } = fieldsOf(parsed(text));
  if (format !== "pomona-export" || typeof version !== "number") throw new FileError("unknown-form");
  if (version > EXPORT_VERSION) throw new FileError("later-version");
  if (!Array.isArray(postings)) throw new FileError("unknown-form");
  const gathering = createGathering();
  for (const [at, value] of (postings as readonly unknown[]).entries()) {
    if (isHistory(value)) gathering.take(at + 1, value);
    else gathering.refuse(at + 1, "wrong-form", nameIn(fieldsOf(value)["record"]));
  }
  return gathering.read();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FileError(/\}\s*$/.test(text.slice(-1000)) ? "unknown-form" : "cut-off", { cause });
  }
}
