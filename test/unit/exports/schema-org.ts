// Facts of schema.org 29 and of Google Search Central's page "Job posting", both read in November 2026.

/** Properties that schema.org gives to each type; those of JobPosting with the ones it has as an Intangible and Thing. */
export const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  JobPosting: [
    "applicantLocationRequirements",
    "applicationContact",
    "baseSalary",
    "datePosted",
    "directApply",
    "educationRequirements",
    "eligibilityToWorkRequirement",
    "employerOverview",
    "employmentType",
    "employmentUnit",
    "estimatedSalary",
    "experienceInPlaceOfEducation",
    "experienceRequirements",
    "hiringOrganization",
    "incentiveCompensation",
    "industry",
    "jobBenefits",
    "jobImmediateStart",
    "jobLocation",
    "jobLocationType",
    "jobStartDate",
    "occupationalCategory",
    "physicalRequirement",
    "qualifications",
    "relevantOccupation",
    "responsibilities",
    "salaryCurrency",
    "securityClearanceRequirement",
    "sensoryRequirement",
    "skills",
    "specialCommitments",
    "title",
    "totalJobOpenings",
    "validThrough",
    "workHours",
    "additionalType",
    "alternateName",
    "description",
    "disambiguatingDescription",
    "identifier",
    "image",
    "mainEntityOfPage",
    "name",
    "potentialAction",
    "sameAs",
    "subjectOf",
    "url",
  ],
  Organization: ["name"],
  Place: ["name", "address"],
  PostalAddress: ["addressCountry", "addressLocality", "addressRegion"],
  MonetaryAmount: ["name", "currency", "maxValue", "minValue", "value", "validFrom", "validThrough"],
  QuantitativeValue: ["maxValue", "minValue", "unitCode", "unitText", "value"],
  PropertyValue: ["name", "value", "propertyID"],
  EducationalOccupationalCredential: ["credentialCategory", "competencyRequired", "educationalLevel"],
  OccupationalExperienceRequirements: ["monthsOfExperience"],
};

/** What schema.org expects as the value of each of our properties: a type, or text, numbers and the like. */
export const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  address: ["PostalAddress", "string"],
  baseSalary: ["MonetaryAmount", "PriceSpecification", "number"],
  datePosted: ["string"],
  description: ["string"],
  educationRequirements: ["EducationalOccupationalCredential", "string"],
  employmentType: ["string"],
  employmentUnit: ["Organization"],
  experienceInPlaceOfEducation: ["boolean"],
  experienceRequirements: ["OccupationalExperienceRequirements", "string"],
  hiringOrganization: ["Organization", "Person"],
  identifier: ["PropertyValue", "string"],
  jobLocation: ["Place"],
  jobLocationType: ["string"],
  qualifications: ["EducationalOccupationalCredential", "string"],
  responsibilities: ["string"],
  skills: ["DefinedTerm", "string"],
  title: ["string"],
  url: ["string"],
  workHours: ["string"],
};

/** Google's list: without these a posting is not shown. */
export const GOOGLE_REQUIRED = ["datePosted", "description", "hiringOrganization", "jobLocation", "title"] as const;

/** Google would like to have these, those in beta among them. */
export const GOOGLE_RECOMMENDED = [
  "applicantLocationRequirements",
  "baseSalary",
  "directApply",
  "educationRequirements",
  "employmentType",
  "experienceInPlaceOfEducation",
  "experienceRequirements",
  "identifier",
  "jobLocationType",
  "validThrough",
] as const;

/** Of these no page of Apple's says anything. */
export const NEVER_STATED = ["applicantLocationRequirements", "directApply", "validThrough"] as const;

/** Google's values. */
export const GOOGLE_VALUES: Readonly<Record<string, readonly string[]>> = {
  employmentType: ["FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN", "VOLUNTEER", "PER_DIEM", "OTHER"],
  jobLocationType: ["TELECOMMUTE"],
  credentialCategory: [
    "high school",
    "associate degree",
    "bachelor degree",
    "professional certificate",
    "postgraduate degree",
  ],
  unitText: ["HOUR", "DAY", "WEEK", "MONTH", "YEAR"],
};
