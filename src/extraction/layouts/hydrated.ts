import type { Header, ShownPlace } from "../../posting/header.ts";
import { familyOf, parsePostingAddress } from "../../posting/address.ts";
import type { PageSections, Section } from "../../posting/sections.ts";
import { placeFromParts } from "../words/place.ts";
import { foldItem, readLines } from "../words/read-items.ts";
import { at, listAt, scriptMember, textAt } from "../words/read-script.ts";
import { stripMarkup } from "../words/strip-markup.ts";
import type { Found, Layout } from "./layout.ts";

/** Names in the page's data and what they are here; the same in both of Apple's designs. */
const SECTION_KEYS = {
  summary: "jobSummary",
  description: "description",
  responsibilities: "responsibilities",
  minimumQualifications: "minimumQualifications",
  keyQualifications: "keyQualifications",
  preferredQualifications: "preferredQualifications",
  educationAndExperience: "educationAndExperience",
  additionalRequirements: "additionalRequirements",
} satisfies Partial<Record<keyof PageSections, string>>;

/**
 * The data in the page's own script; only where it is about the role of the address (it may be of an earlier page).
 * Another place of the same role is: its data holds the pay of all places.
 */
export const hydrated: Layout = {
  name: "hydrated",
  find({ document, url, loadedUrl = url }) {
    const address = parsePostingAddress(url);
    // After a switch of language the data still has the words of the language before.
    const isOfLocale = address?.locale === parsePostingAddress(loadedUrl)?.locale;
    const details = address && isOfLocale ? readDetails(document) : undefined;
    const job = at(details, "jobNumber") ? details : at(details, "jobsData");
    const number = textAt(job, "jobNumber");
    if (!address || !number || familyOf(number) !== familyOf(address.identifier)) return undefined;
    const { identifier } = address;
    if (!last || last.job !== job || last.identifier !== identifier)
      last = { job, identifier, found: readJob(job, identifier) };
    return last.found;
  },
};

/** What was made of the data last: they are the same object as long as the page's script is the same. */
let last: { readonly job: unknown; readonly identifier: string; readonly found: Found } | undefined;

/** In both of Apple's designs; null for a role that is gone. */
const readDetails = scriptMember(
  "jobDetails",
  (details) => at(details, "jobNumber") !== undefined || at(details, "jobsData") !== undefined,
);

function readJob(job: unknown, identifier: string): Found {
  const teams = listAt(job, "teamNames").filter((team) => typeof team === "string");
  return { header: readHeader(job, identifier), sections: readSections(job), teams };
}

function readHeader(job: unknown, identifier: string): Header {
  const hours = at(job, "standardWeeklyHours");
  return {
    title: foldItem(textAt(job, "postingTitle") ?? "") || undefined,
    identifiers: [identifier],
    employmentUnit: textAt(job, "teamNames", 0),
    datePostedMachine: (textAt(job, "postingDateMeta") ?? textAt(job, "postDateInGMT"))?.slice(0, 10),
    jobLocation: listAt(job, "locations").flatMap((place) => readPlace(place, identifier) ?? []),
    workHours: typeof hours === "number" || typeof hours === "string" ? String(hours) : undefined,
    homeOffice: at(job, "homeOffice") === true ? "Yes" : undefined,
    payByPlace: readPayByPlace(job),
  };
}

function readPlace(data: unknown, identifier: string): ShownPlace | undefined {
  const name = textAt(data, "name");
  const address = {
    addressLocality: textAt(data, "city"),
    addressRegion: textAt(data, "stateProvince"),
    addressCountry: textAt(data, "countryName"),
  };
  const place = placeFromParts({ shop: name, ...address });
  if (!place) return undefined;
  const code = textAt(data, "postingIdentifier");
  const words = [...new Set([name, ...Object.values(address)])].filter(Boolean).join(", ");
  return { words, place: code && identifier.endsWith(`-${code}`) ? { ...place, selected: true } : place };
}

/** Pay texts of a role whose pay differs by place; only where every one of them names a place that is known. */
function readPayByPlace(job: unknown): Header["payByPlace"] {
  const places = new Map(listAt(job, "locations").map((place) => [textAt(place, "id"), readPlace(place, "")?.place]));
  const pay = listAt(job, "postingFooters").flatMap((footer) => {
    const place = places.get(textAt(footer, "postLocationId"));
    const words = readLines(footerText(footer, /pay/i));
    return place && words.length > 0 ? [{ place, words: words.join("\n") }] : [];
  });
  return pay.length > 1 ? pay : undefined;
}

/** The words of a part of a footer, by the part's English name; empty where there is none. */
function footerText(footer: unknown, name: RegExp): string {
  const [parts] = Object.values(at(footer, "localizations") ?? {});
  const part = listAt(parts).find((candidate) => name.test(textAt(candidate, "name") ?? ""));
  return stripMarkup(textAt(part, "content") ?? "");
}

function readSections(job: unknown): PageSections {
  const sections: Record<string, Section> = {};
  const add = (name: keyof PageSections, text: string | undefined) => {
    const items = readLines(text ?? "");
    if (items.length > 0) sections[name] = { items, layout: "hydrated" };
  };
  for (const [name, key] of Object.entries(SECTION_KEYS)) add(name as keyof PageSections, textAt(job, key));
  const supplement = listAt(job, "postingSupplements", "footer").find((part) =>
    foldItem(textAt(part, "content") ?? ""),
  );
  const footer = at(job, "postingFooters", 0);
  add("payAndBenefits", stripMarkup(textAt(supplement, "content") ?? "") || footerText(footer, /pay/i));
  add("equalOpportunity", footerText(footer, /EEO/));
  return sections;
}
