import type { ExportBundle } from "./export-bundle.ts";
import type { ExportChoice, ExportFormat, FilePart } from "./format.ts";

/** How large the file of a few roles is, in bytes. */
export interface SizeOfFew {
  readonly size: number;
  /** Bytes of it that are there however many roles are. */
  readonly fixed: number;
}

/** The file of a few roles, which are all at hand. */
export async function fileOf(format: ExportFormat, bundle: ExportBundle, choice: ExportChoice): Promise<Blob> {
  const parts: FilePart[] = [];
  for await (const part of format.serialize(bundle, choice)) parts.push(part);
  return new Blob(parts);
}

/**
 * Bytes of a file that are there however many roles are.
 * @param all Whether the answers with these few roles are those of all roles.
 */
export async function fixedSize(
  format: ExportFormat,
  bundle: ExportBundle,
  choice: ExportChoice,
  all: boolean,
): Promise<number> {
  const none = { ...bundle, postings: [], answers: all ? bundle.answers : undefined };
  return (await fileOf(format, none, choice)).size;
}

/** About how many bytes the file of all will have, by a look at so many of them. */
export function sizeOfAll({ size, fixed }: SizeOfFew, looked: number, all: number): number {
  return fixed + (Math.max(0, size - fixed) / looked) * all;
}
