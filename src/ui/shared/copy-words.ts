import type { Copied } from "../../exports/clipboard/copied.ts";

/** Puts words on the clipboard; a text may still be on its way. Rejects where the browser refuses. */
export type CopyWords = (words: Copied | Promise<string>) => Promise<void>;

/**
 * Writes to a clipboard as text, and as HTML where there is any. A text that is still to be read is promised at once:
 * browsers let only a press write, and not what comes of one later.
 */
export function copyTo(clipboard: Pick<Clipboard, "write">): CopyWords {
  return async (words) => {
    const part = (type: string, text: string) => new Blob([text], { type });
    const text = words instanceof Promise ? words : Promise.resolve(words.text);
    const html = words instanceof Promise ? undefined : words.html;
    await clipboard.write([
      new ClipboardItem({
        "text/plain": text.then((known) => part("text/plain", known)),
        ...(html !== undefined && { "text/html": part("text/html", html) }),
      }),
    ]);
  };
}
