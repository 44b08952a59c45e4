import { browser } from "wxt/browser";

const LEAVE = { permissions: ["downloads" as const] };

/** What became of a download: "lost" where the browser knows nothing of it any more. */
export type DownloadFate = "on-its-way" | "complete" | "interrupted" | "lost";

/** Saving files without being asked for each, which the user allows or not. */
export interface Downloads {
  /** Whether the user allows it. */
  readonly areAllowed: () => Promise<boolean>;
  /** Saves a file under a name in the browser's folder of downloads; its number. Rejects where the browser will not. */
  readonly save: (url: string, name: string) => Promise<number>;
  readonly fateOf: (download: number) => Promise<DownloadFate>;
}

/** The browser's downloads. Its events are there once the user allows them: see `hearDownloads`. */
export const downloads: Downloads = {
  areAllowed: () => browser.permissions.contains(LEAVE),
  save: (url, name) => browser.downloads.download({ url, filename: name, saveAs: false, conflictAction: "uniquify" }),
  async fateOf(download) {
    const [found] = await browser.downloads.search({ id: download });
    if (!found) return "lost";
    return found.state === "in_progress" ? "on-its-way" : found.state;
  },
};

/** Asks the user whether files may be saved. Call it in the press itself: the browser allows the question only there. */
export function askForDownloads(): Promise<boolean> {
  return browser.permissions.request(LEAVE);
}

/**
 * Tells `act` whenever a download ends, or the leave to save files is given or taken away. Call it in the worker's
 * first turn. Without the leave the browser has no such events, so they are heard from the moment it is given.
 */
export function hearDownloads(act: () => void): void {
  let isHearing = false;
  const hear = (): void => {
    const { onChanged } = (browser as Partial<typeof browser>).downloads ?? {};
    if (isHearing || !onChanged) return;
    isHearing = true;
    onChanged.addListener(({ state }) => {
      if (state) act();
    });
  };
  hear();
  browser.permissions.onAdded.addListener(() => {
    hear();
    act();
  });
  browser.permissions.onRemoved.addListener(act);
}
