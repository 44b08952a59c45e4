import type { Layout } from "./layout.ts";
import { placeFromLine } from "../words/place.ts";
import { readItems, readLine } from "../words/read-items.ts";
import { isHeading, readSections } from "../words/read-sections.ts";
import type { Header, ShownPlace } from "../../posting/header.ts";
import type { PageSections, Section } from "../../posting/sections.ts";

/** A section of today's design: the body's id, and the id of the row that holds it where the body's is gone. */
const ids = (name: string) => [`jobdetails-jobdetails-${name}-content-row`, `jobdetails-${name}`];

/** Apple's design since spring 2025; ids as quoted by independent readers up to September 2026, no capture exists. */
const SECTION_IDS = {
  summary: ids("jobsummary"),
  description: ids("jobdescription"),
  responsibilities: ids("responsibilities"),
  minimumQualifications: ids("minimumqualifications"),
  keyQualifications: ids("keyqualifications"),
  preferredQualifications: ids("preferredqualifications"),
  educationAndExperience: ids("educationandexperience"),
  additionalRequirements: ids("additionalrequirements"),
  equalOpportunity: ["jobdetails-eeo"],
};

export const sectioned: Layout = {
  name: "sectioned",
  shown: true,
  find({ document }) {
    const title = document.getElementById("jobdetails-postingtitle");
    if (!title) return undefined;
    const sections = { ...readFooters(document), ...readSections(document, SECTION_IDS, "sectioned") };
    return { header: readHeader(document, title), sections };
  },
};

/** Footers are numbered by what a posting has, so that the first is pay on one page and equal opportunity on another. */
function readFooters(document: Document): PageSections {
  const sections: Record<string, Section> = {};
  for (const footer of document.querySelectorAll('[id^="jobdetails-posting-footer-"]')) {
    const items = readItems(footer, isHeading);
    const words = items.join(" ");
    const name = /\bequal opportunity\b/i.test(words)
      ? "equalOpportunity"
      : /\bpay\b/i.test(words)
        ? "payAndBenefits"
        : "";
    if (name) sections[name] ??= { items, layout: "sectioned", selector: `#${footer.id}` };
  }
  return sections;
}

function readHeader(document: Document, title: Element): Header {
  const date = document.getElementById("jobdetails-jobpostdate") ?? document.getElementById("jobdetails-postingdate");
  const number = readLine(document.getElementById("jobdetails-jobnumber"));
  return {
    title: readLine(title),
    identifiers: number ? [number] : undefined,
    employmentUnit: readLine(document.getElementById("jobdetails-teamname")),
    pageLanguage: document.documentElement.getAttribute("lang") ?? undefined,
    datePosted: readLine(date),
    datePostedMachine: date?.getAttribute("datetime") ?? undefined,
    jobLocation: readPlaces(document),
    workHours: readLine(document.getElementById("jobdetails-weeklyhours")),
    homeOffice: readLine(document.getElementById("jobdetails-homeoffice")),
  };
}

/** One place in a label, or several in a list of which one is chosen. */
function readPlaces(document: Document): ShownPlace[] | undefined {
  const options = [...document.querySelectorAll<HTMLOptionElement>("#job-details-locationDropdown option")];
  if (options.length === 0) {
    const words = readLine(document.getElementById("jobdetails-joblocation"));
    const place = words && placeFromLine(words);
    return words && place ? [{ words, place }] : undefined;
  }
  return options.flatMap((option) => {
    const words = option.textContent?.trim() || option.getAttribute("label")?.trim() || "";
    const place = placeFromLine(words);
    if (!place) return [];
    return [{ words, place: option.selected ? { ...place, selected: true } : place }];
  });
}
