import type { Copied } from "../../exports/clipboard/copied.ts";

/**
 * Puts words on the clipboard that may still be on their way, as text, and as HTML where there will be any. Rejects where
 * the browser refuses, or the words could not be had.
 */
export type CopyWords = (words: Promise<Copied>, withHtml: boolean) => Promise<void>;

/**
 * Writes to a clipboard. What is still to be read is promised at once: browsers let only a press write, and not what
 * comes of one later.
 */
export function copyTo(clipboard: Pick<Clipboard, "write">): CopyWords {
  return async (words, withHtml) => {
    const part = (type: string, of: (copied: Copied) => string | undefined) =>
      words.then((copied) => new Blob([of(copied) ?? ""], { type }));
    await clipboard.write([
      new ClipboardItem({
        "text/plain": part("text/plain", ({ text }) => text),
        ...(withHtml && { "text/html": part("text/html", ({ html }) => html) }),
      }),
    ]);
  };
}
