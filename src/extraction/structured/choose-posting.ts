import { familyOf, parsePostingAddress } from "../../posting/address.ts";
import { isAppleName } from "../elsewhere/employer-name.ts";
import type { Page } from "../page.ts";
import { letters } from "../words/letters.ts";
import { findJsonLd } from "./json-ld.ts";
import { findMicrodata } from "./microdata.ts";
import { isThing, type Thing, valuesOf } from "./thing.ts";
import { addressesOf, identifiersOf } from "./identifiers-of.ts";
import { lineOf } from "./texts.ts";

/**
 * The posting of Apple's that the page describes and is about: of several the one that the address names, else the only
 * one. Nothing where it is not told which, or where the page is about another.
 */
export function choosePosting(page: Page): Thing | undefined {
  const { document, url } = page;
  const address = parsePostingAddress(url);
  const isCurrent = isOfAddress(page);
  const all = [...(isCurrent ? findJsonLd(document) : []), ...findMicrodata(document)];
  const named = all.filter((posting) => isNamedBy(posting, url));
  const role = familyOf(address?.identifier ?? "");
  const isOfRole = (posting: Thing) => !role || rolesOf(posting).every((each) => each === role);
  const apples = (named.length > 0 ? named : all).filter(
    (posting) => isOfRole(posting) && isApples(posting, address !== undefined),
  );
  const [first, ...others] = apples;
  if (!first || !others.every((other) => isTwin(first, other))) return undefined;
  // Beside others the page may be about one of them.
  return named.length > 0 || apples.length === all.length || isHeading(first, document) ? first : undefined;
}

/** Data that a page carries is of the address that it was loaded for; the site may have moved on without a load. */
function isOfAddress({ url, loadedUrl = url }: Page): boolean {
  const [now, loaded] = [url, loadedUrl].map((address) => parsePostingAddress(address));
  return now?.locale === loaded?.locale && familyOf(now?.identifier ?? "") === familyOf(loaded?.identifier ?? "");
}

/** Whether the posting says that it is at this address, by a role number or by its own address. */
function isNamedBy(posting: Thing, url: string): boolean {
  const role = familyOf(parsePostingAddress(url)?.identifier ?? "");
  if (role) return rolesOf(posting).includes(role);
  return addressesOf(posting).some((address) => bare(address, url) === bare(url, url));
}

function bare(address: string, base: string): string {
  return URL.canParse(address, base) ? new URL(address, base).href.replace(/[?#].*$|\/$/g, "") : address;
}

const rolesOf = (posting: Thing): string[] => identifiersOf(posting).flatMap((number) => familyOf(number) ?? []);

/** Whether Apple is who hires; on Apple's own site nobody else does. */
function isApples(posting: Thing, isOnSite: boolean): boolean {
  const employers = valuesOf(posting, "hiringOrganization");
  if (employers.length === 0) return isOnSite;
  return employers.every((employer) => {
    const names = isThing(employer) ? valuesOf(employer, "name", "legalName").map(lineOf) : [lineOf(employer)];
    if (names.length > 0) return names.every(isAppleName);
    return isThing(employer) && addressesOf(employer).some(isApplesSite);
  });
}

function isApplesSite(address: string): boolean {
  return URL.canParse(address) && /^(?:[a-z0-9-]{1,63}\.){0,3}apple\.com$/.test(new URL(address).hostname);
}

/** The same posting described twice, as JSON-LD and as microdata. */
function isTwin(one: Thing, two: Thing): boolean {
  const [numbers, others] = [rolesOf(one), rolesOf(two)];
  if (numbers.length > 0 && others.length > 0) return numbers.some((number) => others.includes(number));
  return titleOf(one) !== "" && titleOf(one) === titleOf(two);
}

/** Whether the page is headed by the posting's title. */
function isHeading(posting: Thing, document: Document): boolean {
  const headings = [...document.querySelectorAll("h1")].slice(0, 5).map(({ textContent }) => textContent ?? "");
  const title = titleOf(posting);
  return title !== "" && [document.title, ...headings].some((heading) => letters(heading).includes(title));
}

const titleOf = (posting: Thing): string => letters(valuesOf(posting, "title", "name").map(lineOf)[0] ?? "");
