// /{locale}/search[?…]; a search for one team or place may have more of a path. The locale may be left out.
const SEARCH_PATH = /^\/(?:[a-z]{2}-[a-z]{2}\/)?search(?:\/|$)/i;

/** Whether an address is of a search on jobs.apple.com. */
export function isSearchAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname, pathname } = new URL(url);
  return hostname === "jobs.apple.com" && SEARCH_PATH.test(pathname);
}
