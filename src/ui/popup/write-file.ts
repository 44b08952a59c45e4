import { exportFileName } from "../../exports/export-file-name.ts";
import type { ExportSource } from "../../exports/export-bundle.ts";
import type { ExportChoice, ExportFormat, FilePart } from "../../exports/format.ts";
import type { PostingHistory } from "../../collection/collection.ts";
import type { SavedFile } from "./tools.ts";

/** How long a file is put together before others go first: typing and drawing must not wait for it (ms). */
const WITHOUT_REST = 30;
/** As much of a file (bytes or letters) is held by the page; then it goes into a blob, which the browser keeps for it. */
const MOST_HELD = 1_000_000;

/** A file that was put together. */
export interface WrittenFile {
  /** Absent where the roles have nothing for such a file. */
  readonly file?: SavedFile | undefined;
  /** How many roles were there to be written. */
  readonly roles: number;
}

/** Puts a file together, a moment at a time. Throws what reading the roles does, and the signal's reason. */
export async function writeFile(
  format: ExportFormat,
  source: ExportSource,
  choice: ExportChoice,
  { now, signal }: { readonly now: () => number; readonly signal: AbortSignal },
): Promise<WrittenFile> {
  let roles = 0;
  // The name asks for one role, or more.
  const first: PostingHistory[] = [];
  async function* counted() {
    for await (const history of source.postings) {
      roles += 1;
      if (first.length < 2) first.push(history);
      yield history;
    }
  }
  const packed: Blob[] = [];
  let parts: FilePart[] = [];
  let held = 0;
  let rested = now();
  const postings = { [Symbol.asyncIterator]: counted };
  for await (const part of format.serialize({ ...source, postings }, choice)) {
    parts.push(part);
    held += part.length;
    if (held > MOST_HELD) {
      packed.push(new Blob(parts));
      [parts, held] = [[], 0];
    }
    if (now() - rested < WITHOUT_REST) continue;
    await rest();
    signal.throwIfAborted();
    rested = now();
  }
  if (packed.length + parts.length === 0 && format.emptyWords !== undefined) return { roles };
  const name = exportFileName(format, first, now());
  return { file: { name, mimeType: format.mimeType, parts: [...packed, ...parts] }, roles };
}

/** Lets others go first. A timer would wait for a second where the page stands behind another tab. */
async function rest(): Promise<void> {
  if ("scheduler" in globalThis) await scheduler.postTask(() => undefined);
  else await new Promise((resolve) => setTimeout(resolve));
}
