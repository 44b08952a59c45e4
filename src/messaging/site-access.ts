import { browser } from "wxt/browser";

// As in the manifest. A user may withhold it all the same: Firefox counts it as optional, Chromium has "on click".
const SITE = { origins: ["https://jobs.apple.com/*"] };

/** What of the browser's permissions is needed, as functions, so that a test can withhold them. */
export interface Permissions {
  readonly contains: (what: typeof SITE) => Promise<boolean>;
  readonly request: (what: typeof SITE) => Promise<boolean>;
  readonly onAdded: Changes;
  readonly onRemoved: Changes;
}
type Hear = (changed: { readonly origins?: readonly string[] }) => void;
interface Changes {
  addListener(hear: Hear): void;
  removeListener(hear: Hear): void;
}

// Called when they are wanted: nothing of the browser may be asked for where a test has no browser.
const browserPermissions = (): Permissions => browser.permissions;

/**
 * Tells `act` whether Pomona may read the site, and again when the user changes that, until the signal ends it. Where
 * the browser does not say, nothing is told.
 */
export function followSiteAccess(
  act: (may: boolean) => void,
  signal: AbortSignal,
  permissions: Permissions = browserPermissions(),
): void {
  const tell = async (): Promise<void> => {
    const may = await permissions.contains(SITE);
    if (!signal.aborted) act(may);
  };
  const look = (): void => void tell().catch(() => undefined);
  const events = [permissions.onAdded, permissions.onRemoved];
  for (const event of events) event.addListener(look);
  signal.addEventListener("abort", () => {
    for (const event of events) event.removeListener(look);
  });
  look();
}

/** Asks the user for the site; whether they gave it. Browsers ask only in answer to a press. Rejects where they do not. */
export function askForSite(permissions: Permissions = browserPermissions()): Promise<boolean> {
  return permissions.request(SITE);
}

/**
 * Has `renew` go through the open pages when the user lets Pomona read the site: browsers put an extension only into
 * pages that load later. Call it in the worker's first turn.
 */
export function serveSiteAccess(
  renew: () => Promise<unknown>,
  report: (error: unknown) => void,
  { onAdded }: Pick<Permissions, "onAdded"> = browserPermissions(),
): void {
  onAdded.addListener(({ origins = [] }) => {
    if (origins.length > 0) renew().catch(report);
  });
}
