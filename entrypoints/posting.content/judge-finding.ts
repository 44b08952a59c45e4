import type { Finding } from "../../src/extraction/find-posting.ts";
import type { FoundWords } from "../../src/posting/posting-words.ts";
import { familyOf, type PostingAddress } from "../../src/posting/address.ts";

/** ms that a page may take to render its posting. */
export const PATIENCE = 10_000;
/** ms for which a page must say that a posting is gone: after a navigation inside the site an old one may say so for a moment. */
export const REMOVED_AFTER = 1000;

/** What to make of a finding `elapsed` ms after arriving at the address. "wait": the page is not there yet. */
export function judgeFinding(finding: Finding, address: PostingAddress, elapsed: number): Finding | "wait" {
  if (finding.kind === "posting") {
    if (isOf(shownNumbers(finding.words), address)) return finding;
    const detail = "The page shows another posting than the one of its address.";
    return elapsed < PATIENCE ? "wait" : { kind: "unreadable", problems: [{ detail }] };
  }
  return elapsed < (finding.kind === "removed" ? REMOVED_AFTER : PATIENCE) ? "wait" : finding;
}

/** What the most trusted reading that has any says of role numbers: data names the address's own in any case. */
function shownNumbers({ readings }: FoundWords): readonly string[] {
  return readings.find(({ header }) => header.identifiers?.length)?.header.identifiers ?? [];
}

/** A page that prints no role number is taken at its address's word; of a place only where both name one. */
function isOf(shown: readonly string[], { identifier }: PostingAddress): boolean {
  const numbers = shown.flatMap((text) => text.match(/\d{9}(?:-\d{4})?/g) ?? []);
  const isSame = (number: string) =>
    number.length === identifier.length ? number === identifier : familyOf(number) === familyOf(identifier);
  return numbers.length === 0 || numbers.some(isSame);
}
