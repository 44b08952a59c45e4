import type { Collection } from "../collection/collection.ts";
import type { PostingRecord } from "../collection/posting-record.ts";
import type { Wording } from "../posting/describe.ts";
import { fileOf, fixedSize, sizeOfAll } from "./expected-size.ts";
import type { ExportChoice, FilePart } from "./format.ts";
import { type ExportContext, gatherExport, openExport } from "./gather-export.ts";
import { json } from "./json.ts";

/** A backup: everything that is kept, as JSON. */
export interface Backup {
  readonly file: Blob;
  readonly roles: number;
}

/** Roles that tell how large the rest is. */
const SAMPLE = 20;
/** As much of the file (letters) is held here; then it goes into a blob, which the browser keeps. */
const MOST_HELD = 1_000_000;

type Kept = Pick<Collection, "list" | "history" | "answers">;

/**
 * Writes everything that is kept into a file that can be brought in again; nothing where that would be more than `most`
 * bytes: by a few roles it is known beforehand, nearly, so that what is far too much is not written in vain.
 * Throws the collection's CollectionError; there is no backup then.
 */
export async function writeBackup(
  collection: Kept,
  context: ExportContext,
  wording: Wording,
  most = Infinity,
): Promise<Backup | undefined> {
  const records = await collection.list();
  const choice = { withNotes: true, withHistory: true, wording };
  // Some roles are longer than others: what is just too much by the sample may have room.
  if (most < Infinity && 0.8 * (await expectedSize(collection, records, context, choice)) > most) return undefined;
  const keys = records.map(({ key }) => key);
  const blobs: Blob[] = [];
  let parts: FilePart[] = [];
  let held = 0;
  let size = 0;
  const pack = (): void => {
    const blob = new Blob(parts);
    blobs.push(blob);
    size += blob.size;
    [parts, held] = [[], 0];
  };
  const source = openExport(collection, keys, { ...context, answers: "all" });
  for await (const part of json.serialize(source, choice)) {
    parts.push(part);
    held += part.length;
    if (held > MOST_HELD) pack();
    if (size > most) return undefined;
  }
  pack();
  return size > most ? undefined : { file: new Blob(blobs, { type: json.mimeType }), roles: keys.length };
}

/** About how many bytes all roles will have: a version of a role's words is as long as another, on the average. */
async function expectedSize(
  collection: Kept,
  records: readonly PostingRecord[],
  context: ExportContext,
  choice: ExportChoice,
): Promise<number> {
  const step = Math.max(1, Math.floor(records.length / SAMPLE));
  const sample = records.filter((_record, at) => at % step === 0);
  const looked = versionsOf(sample);
  const keys = sample.map(({ key }) => key);
  const bundle = await gatherExport(collection, keys, { ...context, answers: "all" });
  const { size } = await fileOf(json, bundle, choice);
  const fixed = await fixedSize(json, bundle, choice, true);
  return sizeOfAll({ size, fixed }, Math.max(1, looked), versionsOf(records));
}

function versionsOf(records: readonly PostingRecord[]): number {
  return records.reduce((sum, { snapshots }) => sum + snapshots, 0);
}
