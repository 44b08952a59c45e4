// Not fflate's `zip`: it makes a worker of a text, which the policy of an extension's pages forbids.
import { Zip, ZipDeflate } from "fflate";
import type { FilePart } from "./format.ts";

/** A file on its way into a ZIP. */
export interface ZippedFile {
  /** With folders, "a/b.md". */
  readonly name: string;
  readonly parts: Iterable<FilePart> | AsyncIterable<FilePart>;
}

/** One ZIP of several files, part by part; every file is dated `at` (ms since 1970), in the zone where the user is. */
export async function* zipFiles(
  files: Iterable<ZippedFile> | AsyncIterable<ZippedFile>,
  at: number,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let ready: Uint8Array<ArrayBuffer>[] = [];
  let failure: Error | undefined;
  const zip = new Zip((error, chunk) => {
    failure ??= error ?? undefined;
    ready.push(new Uint8Array(chunk));
  });
  function* taken() {
    if (failure) throw failure;
    yield* ready;
    ready = [];
  }
  for await (const { name, parts } of files) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = at;
    zip.add(file);
    for await (const part of parts) {
      file.push(typeof part === "string" ? encoder.encode(part) : part);
      yield* taken();
    }
    file.push(new Uint8Array(), true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}
