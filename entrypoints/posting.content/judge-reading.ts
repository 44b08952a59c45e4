import { familyOf, type PostingAddress } from "../../src/posting/address.ts";
import type { Reading } from "../../src/posting/observation.ts";

/** ms that a page may take to render its posting. */
export const PATIENCE = 10_000;
/** ms for which a page must say that a posting is gone: after a navigation inside the site an old one may say so for a moment. */
export const REMOVED_AFTER = 1000;

/** What to make of a reading `elapsed` ms after arriving at the address. "wait": the page is not there yet. */
export function judgeReading(reading: Reading, address: PostingAddress, elapsed: number): Reading | "wait" {
  if (reading.kind === "posting") {
    if (isOf(reading.observation.posting.identifier, address)) return reading;
    const detail = "The page shows another posting than the one of its address.";
    return elapsed < PATIENCE ? "wait" : { kind: "unreadable", problems: [{ detail }] };
  }
  return elapsed < (reading.kind === "removed" ? REMOVED_AFTER : PATIENCE) ? "wait" : reading;
}

/** A page that prints no role number, or one without a place, is taken at its address's word. */
function isOf(identifier: string | undefined, address: PostingAddress): boolean {
  const family = identifier && familyOf(identifier);
  return !family || family === familyOf(address.identifier);
}
