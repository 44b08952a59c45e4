import type { Layout } from "./layout.ts";
import { placeFromLine } from "../words/place.ts";
import { findPostingBox, type PostingBox } from "../words/posting-box.ts";
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
  find({ document }) {
    const box = findPostingBox(document, "jobdetails-postingtitle");
    if (!box) return undefined;
    const sections = { ...readFooters(box), ...readSections(box, SECTION_IDS, "sectioned") };
    return { header: readHeader(box, document.documentElement), sections };
  },
};

/** Footers are numbered by what a posting has, so that the first is pay on one page and equal opportunity on another. */
function readFooters(box: PostingBox): PageSections {
  const sections: Record<string, Section> = {};
  for (const footer of box.inMain('[id^="jobdetails-posting-footer-"]')) {
    const items = box.isShown(footer) ? readItems(footer, isHeading) : [];
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

function readHeader(box: PostingBox, page: Element): Header {
  const date = box.byId("jobdetails-jobpostdate") ?? box.byId("jobdetails-postingdate");
  const number = readLine(box.byId("jobdetails-jobnumber"));
  return {
    title: readLine(box.title),
    identifiers: number ? [number] : undefined,
    employmentUnit: readLine(box.byId("jobdetails-teamname")),
    pageLanguage: page.getAttribute("lang") ?? undefined,
    datePosted: readLine(date),
    datePostedMachine: date?.getAttribute("datetime") ?? undefined,
    jobLocation: readPlaces(box),
    workHours: readLine(box.byId("jobdetails-weeklyhours")),
    homeOffice: readLine(box.byId("jobdetails-homeoffice")),
  };
}

/** More than Apple has shops; a longer list is none of places. */
const MOST_PLACES = 1000;

/** One place in a label, or several in a list of which one is chosen. */
function readPlaces(box: PostingBox): ShownPlace[] | undefined {
  const all = box.all("#job-details-locationDropdown option") as readonly HTMLOptionElement[];
  const options = all.slice(0, MOST_PLACES);
  if (options.length === 0) {
    const words = readLine(box.byId("jobdetails-joblocation"));
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
