import type { Collection } from "../collection/collection.ts";
import type { Wording } from "../posting/describe.ts";
import type { FilePart } from "./format.ts";
import { type ExportContext, openExport } from "./gather-export.ts";
import { json } from "./json.ts";

/** A backup: everything that is kept, as JSON. */
export interface Backup {
  readonly parts: readonly FilePart[];
  readonly mimeType: string;
  readonly keys: readonly string[];
}

/**
 * Writes everything that is kept into a file that can be brought in again.
 * Throws the collection's CollectionError; there is no backup then.
 */
export async function writeBackup(
  collection: Pick<Collection, "list" | "history" | "answers">,
  context: ExportContext,
  wording: Wording,
): Promise<Backup> {
  const keys = (await collection.list()).map(({ key }) => key);
  const parts: FilePart[] = [];
  const source = openExport(collection, keys, { ...context, answers: "all" });
  for await (const part of json.serialize(source, { withNotes: true, withHistory: true, wording })) parts.push(part);
  return { parts, mimeType: json.mimeType, keys };
}
