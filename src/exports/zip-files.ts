// Not fflate's `zip`: it makes a worker of a text, which the policy of an extension's pages forbids.
import { Zip, ZipDeflate } from "fflate";
import type { FilePart } from "./format.ts";

// Of its own accord the library makes tables of 2 MB for each file, which ten thousand notes of 3 kB pay for in seconds
// during which the page stands still; with this they have 128 kB, and what is packed grows by a hundredth.
const SMALL_TABLE = 4;

/** A file on its way into a ZIP. */
export interface ZippedFile {
  /** With folders, "a/b.md". */
  readonly name: string;
  readonly parts: Iterable<FilePart> | AsyncIterable<FilePart>;
}

/** A ZIP that is being written. */
interface OpenZip {
  /**
   * Begins a file. Several may be open at once: what comes of the later ones is held, packed, until those before them
   * are at their end.
   */
  readonly add: (name: string) => { readonly write: (part: FilePart) => void; readonly end: () => void };
  /** What is ready since it was last taken. Throws what went wrong in packing it. */
  readonly taken: () => readonly Uint8Array<ArrayBuffer>[];
  readonly end: () => void;
}

/** Begins a ZIP whose files are dated `at` (ms since 1970), in the zone where the user is. */
export function openZip(at: number): OpenZip {
  const encoder = new TextEncoder();
  let ready: Uint8Array<ArrayBuffer>[] = [];
  let failure: Error | undefined;
  const zip = new Zip((error, chunk) => {
    failure ??= error ?? undefined;
    ready.push(new Uint8Array(chunk));
  });
  return {
    add(name) {
      const file = new ZipDeflate(name, { level: 6, mem: SMALL_TABLE });
      file.mtime = at;
      zip.add(file);
      return {
        write: (part) => file.push(typeof part === "string" ? encoder.encode(part) : part),
        end: () => file.push(new Uint8Array(), true),
      };
    },
    taken() {
      if (failure) throw failure;
      const some = ready;
      ready = [];
      return some;
    },
    end: () => zip.end(),
  };
}

/** One ZIP of several files, part by part; every file is dated `at` (ms since 1970), in the zone where the user is. */
export async function* zipFiles(
  files: Iterable<ZippedFile> | AsyncIterable<ZippedFile>,
  at: number,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const zip = openZip(at);
  for await (const { name, parts } of files) {
    const file = zip.add(name);
    for await (const part of parts) {
      file.write(part);
      yield* zip.taken();
    }
    file.end();
    yield* zip.taken();
  }
  zip.end();
  yield* zip.taken();
}
