import type { Collection, PostingHistory } from "../collection/collection.ts";
import type { ExportBundle } from "./export-bundle.ts";
import { EXPORT_VERSION } from "./export-bundle.ts";

/** A history may hold many versions of a long text, and a message holds 64 MiB at most. */
const BATCH = 25;

/** What an export needs besides the roles. */
export interface ExportContext {
  /** ms since 1970. */
  readonly now: number;
  /** "Pomona 0.1.0". */
  readonly generator: string;
  /** Told after each batch how many of the roles have been read. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/**
 * Reads everything kept of the given roles, in their order; roles no longer kept are left out.
 * Throws the collection's CollectionError; nothing is then exported.
 */
export async function gatherExport(
  collection: Pick<Collection, "history">,
  keys: readonly string[],
  { now, generator, onProgress }: ExportContext,
): Promise<ExportBundle> {
  const postings: PostingHistory[] = [];
  for (let start = 0; start < keys.length; start += BATCH) {
    // One after the other: memory for one batch at a time in the worker.
    // oxlint-disable-next-line no-await-in-loop
    postings.push(...(await collection.history(keys.slice(start, start + BATCH))));
    onProgress?.(Math.min(start + BATCH, keys.length), keys.length);
  }
  return {
    format: "pomona-export",
    version: EXPORT_VERSION,
    exportedAt: new Date(now).toISOString(),
    generator,
    postings,
  };
}
