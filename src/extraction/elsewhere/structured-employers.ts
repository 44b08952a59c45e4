import { findJsonLd } from "../structured/json-ld.ts";
import { findMicrodata } from "../structured/microdata.ts";
import { lineOf } from "../structured/texts.ts";
import { isThing, type Thing, valuesOf } from "../structured/thing.ts";

/**
 * The employers of the postings that a page describes to machines, as JSON-LD or microdata; an empty name for a posting
 * that names none. Terms: https://schema.org/JobPosting.
 */
export function structuredEmployers(document: Document): string[] {
  return [...findJsonLd(document), ...findMicrodata(document)].map(employerOf);
}

function employerOf(posting: Thing): string {
  const [employer] = valuesOf(posting, "hiringOrganization");
  if (employer === undefined) return "";
  return lineOf(isThing(employer) ? valuesOf(employer, "name", "legalName")[0] : employer);
}
