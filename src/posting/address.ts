/** A posting's address on jobs.apple.com, taken apart. */
export interface PostingAddress {
  /** Locale as in the address, "en-us". */
  readonly locale: string;
  /** Role number as in the address: nine digits, since September 2025 mostly with the code of a place. */
  readonly identifier: string;
}

// /{locale}/details/{number}[-{place}][/{slug}][/locationPicker]; numbers seen begin with 200 or 114.
const POSTING_PATH = /^\/([a-z]{2}-[a-z]{2})\/details\/(\d{9}(?:-\d{4})?)(?:\/|$)/i;

/** Takes a posting's address apart; nothing where the address is not of a posting on jobs.apple.com. */
export function parsePostingAddress(url: string): PostingAddress | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname, pathname } = new URL(url);
  if (hostname !== "jobs.apple.com") return undefined;
  const [, locale, identifier] = POSTING_PATH.exec(pathname) ?? [];
  return locale && identifier ? { locale: locale.toLowerCase(), identifier } : undefined;
}

/** The address without query and fragment; an address that cannot be parsed comes back as it is. */
export function bareAddress(url: string): string {
  if (!URL.canParse(url)) return url;
  const address = new URL(url);
  address.search = "";
  address.hash = "";
  return address.href;
}

/** The nine digits that all places of one role share; nothing for a text that is no role number. */
export function familyOf(identifier: string): string | undefined {
  return /^(\d{9})(?:-\d{4})?$/.exec(identifier)?.[1];
}
