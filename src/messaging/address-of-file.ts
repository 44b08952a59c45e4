/**
 * The most that is handed over in an address. It travels in one message, which may have 128 MiB, and takes a third more
 * room there: 90 MB arrived in 15 s, of 120 MB nothing was heard any more. (Chromium 156, November 2026)
 */
const MOST_IN_ADDRESS = 80_000_000;

/** How long an address of a file in memory stays good, ms. */
const KEEP_MS = 10 * 60_000;

/** The most bytes of a file that can be given an address here; known before the file is written. */
export function mostInAddress(): number {
  return (URL as Partial<typeof URL>).createObjectURL ? Infinity : MOST_IN_ADDRESS;
}

/**
 * An address that the browser can save a file from; nothing where the file is too large for one. Chrome's worker can
 * give a file no address of its own, so there it is the file itself; Firefox's background can.
 */
export async function addressOfFile(file: Blob): Promise<string | undefined> {
  const { createObjectURL } = URL as Partial<typeof URL>;
  if (createObjectURL) {
    const url = createObjectURL(file);
    setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
    return url;
  }
  if (file.size > MOST_IN_ADDRESS) return undefined;
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(reader.result as string));
    reader.addEventListener("error", () => reject(reader.error ?? new Error("The file could not be read.")));
    reader.readAsDataURL(file);
  });
}
