import type { Place } from "../../posting/job-posting.ts";
import { countryCode } from "../words/country-code.ts";
import { letters } from "../words/letters.ts";

/**
 * Whether two lists of places can be of one role: a list may have some of the role's places only, so one place that
 * both may mean is enough. A place is told by its country and its city; what one of them leaves out is no difference.
 */
export function arePlacesAlike(taken: readonly Place[], other: readonly Place[]): boolean {
  return taken.some((one) => other.some((two) => mayBeSame(one, two)));
}

/** Countries whose cities have one name, whatever the language that they are written in. */
const ONE_NAME = /^(?:US|GB|CA|AU|IE|NZ)$/;

function mayBeSame(one: Place, two: Place): boolean {
  const [name, otherName] = [one.addressCountry, two.addressCountry];
  if (name !== otherName) {
    const [country, otherCountry] = [countryCode(name), countryCode(otherName)];
    if (country && otherCountry && country !== otherCountry) return false;
  }
  if (areAlike(one.addressLocality, two.addressLocality)) return true;
  // Elsewhere a city may be München and Munich: its region must be another, too.
  const known = countryCode(name) ?? countryCode(otherName);
  return !(known && ONE_NAME.test(known)) && areAlike(one.addressRegion, two.addressRegion);
}

/** Whether two names may mean the same: absent, one within the other ("Santa Clara Valley (Cupertino)"), or of two scripts. */
function areAlike(one: string | undefined, two: string | undefined): boolean {
  const [a, b] = [one, two].map((name) => letters((name ?? "").normalize("NFD").replace(/\p{M}/gu, "")));
  if (!a || !b || a.includes(b) || b.includes(a)) return true;
  return /[a-z]/.test(a) !== /[a-z]/.test(b);
}
