import type { PostingHistory } from "../../../src/collection/collection.ts";
import type { ExportBundle } from "../../../src/exports/export-bundle.ts";
import type { ExportChoice, ExportFormat, FilePart } from "../../../src/exports/format.ts";
import { english, NOW } from "../sample-roles.ts";

/** Roles on their way into a file. */
export function bundleOf(postings: readonly PostingHistory[]): ExportBundle {
  return {
    format: "pomona-export",
    version: 1,
    exportedAt: new Date(NOW).toISOString(),
    generator: "Pomona 0.1.0",
    postings,
  };
}

/** The parts of a file of these roles; with everything, unless told otherwise. */
export async function partsOf(
  format: ExportFormat,
  postings: readonly PostingHistory[],
  choice: Partial<ExportChoice> = {},
): Promise<FilePart[]> {
  const whole = { withNotes: true, withHistory: true, wording: english, ...choice };
  const parts: FilePart[] = [];
  for await (const part of format.serialize(bundleOf(postings), whole)) parts.push(part);
  return parts;
}

/** The same as the text that the file holds, which must be text alone. */
export async function textOf(...args: Parameters<typeof partsOf>): Promise<string> {
  const parts = await partsOf(...args);
  return parts
    .map((part) => {
      if (typeof part !== "string") throw new TypeError("bytes in a file of text");
      return part;
    })
    .join("");
}

/** The same as bytes. */
export async function bytesOf(...args: Parameters<typeof partsOf>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Blob(await partsOf(...args)).arrayBuffer());
}
