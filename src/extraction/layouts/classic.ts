import type { Layout } from "./layout.ts";
import { placeFromParts } from "../words/place.ts";
import { readLine } from "../words/read-items.ts";
import { readSections } from "../words/read-sections.ts";
import type { Header, ShownPlace } from "../../posting/header.ts";

/** Apple's design from 2018 to spring 2025; ids as captured in July 2024, the same in every language. */
const SECTION_IDS = {
  summary: ["jd-job-summary"],
  description: ["jd-description"],
  minimumQualifications: ["jd-minimum-qualifications"],
  keyQualifications: ["jd-key-qualifications"],
  preferredQualifications: ["jd-preferred-qualifications"],
  educationAndExperience: ["jd-education-experience"],
  additionalRequirements: ["jd-additional-requirements"],
  payAndBenefits: ["jd-posting-supplement-footer-0"],
  equalOpportunity: ["jd-eeo-statement"],
};

export const classic: Layout = {
  name: "classic",
  shown: true,
  find({ document }) {
    const title = document.getElementById("jdPostingTitle");
    return title
      ? { header: readHeader(document, title), sections: readSections(document, SECTION_IDS, "classic") }
      : undefined;
  },
};

function readHeader(document: Document, title: Element): Header {
  const date = document.getElementById("jobPostDate");
  const text = document.querySelector('[itemprop="description"][lang]');
  // "jobNumber" is an id twice where home office is offered, and the second one says "Yes" (66 of 4,228 pages).
  const numbers = [...document.querySelectorAll('[id="jobNumber"]')].map((element) => readLine(element) ?? "");
  return {
    title: readLine(title),
    identifiers: numbers.filter((number) => /\d/.test(number)),
    employmentUnit: readLine(document.getElementById("job-team-name")),
    language: text?.getAttribute("lang") ?? undefined,
    datePosted: readLine(date),
    datePostedMachine: date?.getAttribute("datetime") ?? undefined,
    jobLocation: readPlace(document),
    workHours: readLine(document.getElementById("jobWeeklyHours")),
    homeOffice: numbers.find((number) => number !== "" && !/\d/.test(number)),
  };
}

function readPlace(document: Document): ShownPlace[] | undefined {
  const shown = document.getElementById("job-location-name");
  const words = readLine(shown);
  if (!shown || !words) return undefined;
  const part = (name: string) => readLine(shown.querySelector(`[itemprop="${name}"]`));
  const shop = readLine(document.getElementById("job-location-store"));
  const place = placeFromParts({
    shop,
    addressLocality: part("addressLocality"),
    addressRegion: part("addressRegion"),
    addressCountry: part("addressCountry"),
  });
  return place && [{ words: shop ? `${shop}, ${words}` : words, place }];
}
