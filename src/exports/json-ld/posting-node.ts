import type { PostingHistory } from "../../collection/collection.ts";
import { joinByName } from "../../posting/demand.ts";
import type { PayRange, Place } from "../../posting/job-posting.ts";
import type { Degree } from "../../posting/requirements.ts";
import { descriptionOf } from "./description.ts";

/** Google's words for degrees. (Google Search Central, "Job posting", read in November 2026) */
const CREDENTIALS = {
  "high school": "high school",
  associate: "associate degree",
  bachelor: "bachelor degree",
  master: "postgraduate degree",
  doctorate: "postgraduate degree",
} as const satisfies Record<Degree, string>;

/**
 * One role as schema.org's JobPosting, by its own properties alone. What the posting does not state is not there: nothing
 * is made up for `validThrough`, `directApply` and others that search engines would like to have.
 */
export function postingNode({ record, snapshots }: PostingHistory): object {
  const { posting } = record;
  const words = snapshots.find(({ id }) => id === record.snapshot)?.observation;
  const { experienceRequirements, educationRequirements } = posting;
  const years = experienceRequirements?.years ?? undefined;
  const degree = educationRequirements?.minimum ?? undefined;
  const wanted = joinByName(posting.skills ?? [], ({ name }) => name).filter(({ demand }) => demand !== "mentioned");
  return {
    "@type": "JobPosting",
    title: posting.title,
    description: words && descriptionOf(words.sections),
    identifier: posting.identifier
      ? { "@type": "PropertyValue", name: posting.hiringOrganization, value: posting.identifier }
      : undefined,
    url: posting.url,
    datePosted: posting.datePosted,
    hiringOrganization: organization(posting.hiringOrganization),
    employmentUnit: posting.employmentUnit ? organization(posting.employmentUnit) : undefined,
    jobLocation: some(posting.jobLocation?.map(placeNode)),
    jobLocationType: posting.jobLocationType,
    employmentType: some(posting.employmentType),
    workHours: posting.workHours === undefined ? undefined : `${posting.workHours} hours per week`,
    baseSalary: some(posting.baseSalary?.map(payNode)),
    qualifications: some(words?.posting.qualifications),
    responsibilities: some(words?.posting.responsibilities),
    skills: some(wanted.map(({ name }) => name)),
    educationRequirements: degree && {
      "@type": "EducationalOccupationalCredential",
      credentialCategory: CREDENTIALS[degree],
    },
    // None at all is a number, too.
    experienceRequirements:
      years === undefined
        ? undefined
        : { "@type": "OccupationalExperienceRequirements", monthsOfExperience: Math.round(years * 12) },
    experienceInPlaceOfEducation: educationRequirements?.equivalentExperience || undefined,
  };
}

function organization(name: string): object {
  return { "@type": "Organization", name };
}

function placeNode({ name, addressLocality, addressRegion, addressCountry }: Place): object {
  const parts = { addressLocality, addressRegion, addressCountry };
  const known = Object.values(parts).some((part) => part !== undefined);
  return { "@type": "Place", name, address: known ? { "@type": "PostalAddress", ...parts } : undefined };
}

function payNode({ minValue, maxValue, currency, unitText, place }: PayRange): object {
  return {
    "@type": "MonetaryAmount",
    name: place,
    currency,
    value: { "@type": "QuantitativeValue", minValue, maxValue, unitText },
  };
}

/** Nothing in place of an empty list. */
function some<T>(values: readonly T[] | undefined): readonly T[] | undefined {
  return values && values.length > 0 ? values : undefined;
}
