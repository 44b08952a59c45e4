import { browser } from "wxt/browser";
import { settingsOf } from "../../src/collection/settings.ts";
import { SETTINGS_KEY } from "../../src/messaging/settings.ts";
import type { CardPreferences } from "../../src/ui/card/use-card-place.ts";

const KEY = "card";

/** How the card lay last, unfolded at the page's end where that is not known; and whether there is to be one at all. */
export async function readCardPreferences(): Promise<CardPreferences & { readonly paused: boolean }> {
  const kept = await readKept();
  const card = kept[KEY] as Partial<CardPreferences> | undefined;
  const { paused } = settingsOf(kept[SETTINGS_KEY]);
  return { folded: card?.folded === true, side: card?.side === "start" ? "start" : "end", paused };
}

async function readKept(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.local.get([KEY, SETTINGS_KEY]);
  } catch {
    // No storage, or the extension was updated under this page and took its storage along.
    return {};
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
