import type { Layout } from "./layout.ts";
import { placeFromParts } from "../words/place.ts";
import { findPostingBox, type PostingBox } from "../words/posting-box.ts";
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
  find({ document }) {
    const box = findPostingBox(document, "jdPostingTitle");
    return box && { header: readHeader(box), sections: readSections(box, SECTION_IDS, "classic") };
  },
};

function readHeader(box: PostingBox): Header {
  const date = box.byId("jobPostDate");
  const text = box.inMain('[itemprop="description"][lang]')[0];
  // "jobNumber" is an id twice where home office is offered, and the second one says "Yes" (66 of 4,228 pages).
  const numbers = box.all("#jobNumber").map((element) => readLine(element) ?? "");
  return {
    title: readLine(box.title),
    identifiers: numbers.filter((number) => /\d/.test(number)),
    employmentUnit: readLine(box.byId("job-team-name")),
    language: text?.getAttribute("lang") ?? undefined,
    datePosted: readLine(date),
    datePostedMachine: date?.getAttribute("datetime") ?? undefined,
    jobLocation: readPlace(box),
    workHours: readLine(box.byId("jobWeeklyHours")),
    homeOffice: numbers.find((number) => number !== "" && !/\d/.test(number)),
  };
}

function readPlace(box: PostingBox): ShownPlace[] | undefined {
  const shown = box.byId("job-location-name");
  const words = readLine(shown);
  if (!shown || !words) return undefined;
  const part = (name: string) => readLine(shown.querySelector(`[itemprop="${name}"]`));
  const shop = readLine(box.byId("job-location-store"));
  const place = placeFromParts({
    shop,
    addressLocality: part("addressLocality"),
    addressRegion: part("addressRegion"),
    addressCountry: part("addressCountry"),
  });
  return place && [{ words: shop ? `${shop}, ${words}` : words, place }];
}
