import { browser } from "wxt/browser";
import type { CardPreferences } from "../../src/ui/card/use-card-place.ts";

const KEY = "card";

/** How the card lay last; unfolded at the page's end where that is not known. */
export async function readCardPreferences(): Promise<CardPreferences> {
  const card = await readKept();
  return { folded: card?.folded === true, side: card?.side === "start" ? "start" : "end" };
}

async function readKept(): Promise<Partial<CardPreferences> | undefined> {
  try {
    const kept: Record<string, unknown> = await browser.storage.local.get(KEY);
    return kept[KEY] as Partial<CardPreferences> | undefined;
  } catch {
    // No storage, or the extension was updated under this page and took its storage along.
    return undefined;
  }
}

/** A preference that cannot be kept is not worth a word. */
export function keepCardPreferences(preferences: CardPreferences): void {
  try {
    browser.storage.local.set({ [KEY]: preferences }).catch(() => undefined);
  } catch {
    // The extension was updated under this page.
  }
}
