import { parsePostingAddress } from "../../posting/address.ts";
import type { Header } from "../../posting/header.ts";
import type { Found } from "../layouts/layout.ts";
import { letters } from "../words/letters.ts";

/**
 * Whether two readings of one page are of the same role: by the nine digits of the role number that both name (the
 * address names it too), else by their titles.
 */
export function isSameRole(first: Found, other: Found, url: string): boolean {
  const shown = rolesOf(first.header);
  const address = parsePostingAddress(url)?.identifier.slice(0, 9);
  const mine = shown.length > 0 || !address ? shown : [address];
  const theirs = rolesOf(other.header);
  if (mine.length > 0 && theirs.length > 0) return theirs.some((role) => mine.includes(role));
  const [one, two] = [first, other].map(({ header }) => letters(header.title ?? ""));
  return !one || !two || one.includes(two) || two.includes(one);
}

/** The nine digits of what stands where the role number should. */
function rolesOf({ identifiers = [] }: Header): readonly string[] {
  return identifiers.flatMap((text) => /(?<!\d)\d{9}(?!\d)/.exec(text)?.[0] ?? []);
}
