/** A posting's address on jobs.apple.com, taken apart. */
export interface PostingAddress {
  /** Locale as in the address, "en-us". */
  readonly locale: string;
  /** Role number as in the address: nine digits, since September 2025 mostly with the code of a place. */
  readonly identifier: string;
}

// /{locale}/details/{number}[-{place}][/{slug}][/locationPicker]; numbers seen begin with 200 or 114.
const POSTING_PATH = /^\/([a-z]{2}-[a-z]{2})\/details\/(\d{9}(?:-\d{4})?)(?:\/|$)/i;

/** What was taken apart last: a page's reader asks for the same address again and again. */
let last: { readonly url: string; readonly address: PostingAddress | undefined } | undefined;

/** Takes a posting's address apart; nothing where the address is not of a posting on jobs.apple.com. */
export function parsePostingAddress(url: string): PostingAddress | undefined {
  if (last?.url !== url) last = { url, address: takeApart(url) };
  return last.address;
}

function takeApart(url: string): PostingAddress | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname, pathname } = new URL(url);
  if (hostname !== "jobs.apple.com") return undefined;
  const [, locale, identifier] = POSTING_PATH.exec(pathname) ?? [];
  return locale && identifier ? { locale: locale.toLowerCase(), identifier } : undefined;
}

/** A page as the Internet Archive keeps it. */
export interface ArchivedAddress {
  /** The address that the page had. */
  readonly url: string;
  /** The day on which it was taken, as an ISO date. */
  readonly takenOn: string;
}

// /web/{14 digits}[flags]/{address}; flags are two letters and "_" ("if_": without the archive's bar). As of November 2026.
const ARCHIVED_PATH = /^\/web\/(\d{4})(\d{2})(\d{2})\d{6}(?:[a-z]{2}_)?\/(https?):\/{1,2}(.+)$/i;

/** Takes the address of a copy at web.archive.org apart; nothing for any other address. */
export function parseArchivedAddress(url: string): ArchivedAddress | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname, pathname, search } = new URL(url);
  if (hostname !== "web.archive.org") return undefined;
  const [, year, month, day, scheme, rest] = ARCHIVED_PATH.exec(pathname) ?? [];
  const original = `${scheme}://${rest}${search}`;
  return rest && URL.canParse(original) ? { url: original, takenOn: `${year}-${month}-${day}` } : undefined;
}

/** The posting's address that a page stands at or, in the archive, stood at. */
export function originalPostingAddress(url: string): PostingAddress | undefined {
  return parsePostingAddress(parseArchivedAddress(url)?.url ?? url);
}

/** Parameters that say how somebody came to a page, and not which page it is. */
const TRAIL = /^(?:utm_|mc_|_ga$|_gl$|gclid$|fbclid$|msclkid$|dclid$|yclid$|igshid$)/i;

/**
 * The address that leads back to a page of any site: elsewhere than on jobs.apple.com, and in the archive of it, the
 * query may name the page, and so may a fragment that is a path.
 */
export function lastingAddress(url: string): string {
  if (!URL.canParse(url)) return url;
  const address = new URL(url);
  if (address.hostname === "jobs.apple.com" || originalPostingAddress(url)) return bareAddress(url);
  const trail = [...address.searchParams.keys()].filter((name) => TRAIL.test(name));
  for (const name of trail) address.searchParams.delete(name);
  if (!/^#!?\//.test(address.hash)) address.hash = "";
  return address.href;
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
