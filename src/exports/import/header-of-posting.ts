import { describePlace } from "../../posting/describe.ts";
import type { Header } from "../../posting/header.ts";
import type { JobPosting } from "../../posting/job-posting.ts";

/**
 * Words that stand around a title, made of what a file says: files of tables and lines have the facts and not those
 * words, and without any a later reader would find no date and no place when it reads what is kept again.
 */
export function headerOfPosting(posting: JobPosting): Header {
  const { title, identifier, employmentUnit, inLanguage, datePosted, jobLocation, workHours, baseSalary } = posting;
  const [range] = baseSalary ?? [];
  return {
    ...(title !== undefined && { title }),
    ...(identifier !== undefined && { identifiers: [identifier] }),
    ...(employmentUnit !== undefined && { employmentUnit }),
    ...(inLanguage !== undefined && { language: inLanguage }),
    ...(datePosted !== undefined && { datePosted, datePostedMachine: datePosted }),
    ...(jobLocation && { jobLocation: jobLocation.map((place) => ({ words: describePlace(place), place })) }),
    ...(workHours !== undefined && { workHours: String(workHours) }),
    ...(posting.jobLocationType && { homeOffice: posting.jobLocationType }),
    ...(range && baseSalary?.length === 1 && { pay: { words: `${range.minValue}–${range.maxValue}`, range } }),
  };
}
