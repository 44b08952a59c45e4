import { browser } from "wxt/browser";

const KEY = "cardMark";

/**
 * Reads the word by which a card knows one of an earlier load of the extension; it is made at the first call, and lasts.
 * What is read once is not asked for again. Rejects where it cannot be kept.
 */
export function connectCardMark(
  area: Pick<typeof browser.storage.local, "get" | "set"> = browser.storage.local,
): () => Promise<string> {
  let known: string | undefined;
  return async () => {
    if (known !== undefined) return known;
    const kept: Readonly<Record<string, unknown>> = await area.get(KEY);
    const mark = typeof kept[KEY] === "string" ? kept[KEY] : crypto.randomUUID();
    if (mark !== kept[KEY]) await area.set({ [KEY]: mark });
    return (known = mark);
  };
}
