import type { Header } from "../../posting/header.ts";
import type { LabelledFacts } from "../headed/read-headed-lines.ts";
import { choosePosting } from "../structured/choose-posting.ts";
import { identifiersOf } from "../structured/identifiers-of.ts";
import { readDescription } from "../structured/read-description.ts";
import { readPay } from "../structured/read-pay.ts";
import { readPlaces } from "../structured/read-places.ts";
import { lineOf } from "../structured/texts.ts";
import { isThing, type Thing, valuesOf } from "../structured/thing.ts";
import type { Layout } from "./layout.ts";

/**
 * A posting as a page describes it to machines: schema.org JobPosting, as JSON-LD or as microdata, where Apple hires.
 * Terms as of https://schema.org/JobPosting in 2026; boards carry it for search engines.
 */
export const structuredData: Layout = {
  name: "structured-data",
  find(page) {
    const posting = choosePosting(page);
    if (!posting) return undefined;
    const language = languageOf(posting) ?? page.document.documentElement.getAttribute("lang") ?? undefined;
    const { sections, facts } = readDescription(posting, language?.toLowerCase());
    return { header: { ...readHeader(posting, facts), pageLanguage: language }, sections };
  },
};

/** What has a property of its own, and what only stands in the text with a label. */
function readHeader(posting: Thing, facts: LabelledFacts): Header {
  const line = (name: string) => lineOf(valuesOf(posting, name)[0]) || undefined;
  const identifiers = identifiersOf(posting);
  const date = line("datePosted");
  const isMachine = date !== undefined && /^\d{4}-\d{2}-\d{2}/.test(date);
  const hours = line("workHours");
  const places = readPlaces(posting);
  const isRemote = valuesOf(posting, "jobLocationType")
    .map(lineOf)
    .some((type) => /^TELECOMMUTE$/i.test(type));
  return {
    title: line("title") ?? line("name"),
    identifiers: identifiers.length > 0 ? identifiers : facts.identifier ? [facts.identifier] : undefined,
    employmentUnit: line("employmentUnit"),
    datePosted: date === undefined ? facts.datePosted : isMachine ? undefined : date,
    datePostedMachine: isMachine ? date : undefined,
    jobLocation: places.length > 0 ? places : undefined,
    // "Full time" is no number of hours, and no fault of the page's.
    workHours: hours && /\d/.test(hours) ? hours : facts.workHours,
    homeOffice: isRemote ? "TELECOMMUTE" : facts.homeOffice,
    pay: readPay(posting),
  };
}

/** A tag ("en-US"), or a Language with its tag as another name. */
function languageOf(posting: Thing): string | undefined {
  const [value] = valuesOf(posting, "inLanguage");
  const texts = value && isThing(value) ? valuesOf(value, "alternateName", "name").map(lineOf) : [lineOf(value)];
  return texts.find((text) => /^[a-z]{2,3}(?:[-_][a-z]{2,4})?$/i.test(text));
}
