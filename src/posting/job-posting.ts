import type {
  EducationRequirements,
  EmploymentType,
  ExperienceRequirements,
  LanguageRequirement,
  Skill,
} from "./requirements.ts";

/** A place of work, as the page shows it (schema.org Place and PostalAddress). Absent parts were not shown. */
export interface Place {
  /** A shop's name where one is shown, else the most exact part of the address. */
  readonly name: string;
  readonly addressLocality?: string | undefined;
  readonly addressRegion?: string | undefined;
  readonly addressCountry?: string | undefined;
  /** True for the place that the page was opened for, where a role has several. */
  readonly selected?: boolean | undefined;
}

/** One stated range of base pay (schema.org MonetaryAmount). */
export interface PayRange {
  readonly minValue: number;
  readonly maxValue: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly unitText: "YEAR" | "HOUR";
  /** Name of the place that the range is for, where pay differs by place. */
  readonly place?: string | undefined;
}

/** What a posting says, by schema.org JobPosting's names where it has one. An absent key was not stated. */
export interface JobPosting {
  /** Role number as printed: "200550889", "200616768-3337". */
  readonly identifier?: string | undefined;
  /** Address without query and fragment. */
  readonly url: string;
  readonly title?: string | undefined;
  readonly hiringOrganization: "Apple";
  /** The team that the page shows. */
  readonly employmentUnit?: string | undefined;
  /** Language of the text, BCP 47. */
  readonly inLanguage?: string | undefined;
  /** ISO date, YYYY-MM-DD. */
  readonly datePosted?: string | undefined;
  readonly jobLocation?: readonly Place[] | undefined;
  /** Set where the page says that home office is possible. */
  readonly jobLocationType?: "TELECOMMUTE" | undefined;
  /** Hours per week. */
  readonly workHours?: number | undefined;
  /** Only what the title or the words say; weekly hours are a fact of their own. */
  readonly employmentType?: readonly EmploymentType[] | undefined;
  readonly baseSalary?: readonly PayRange[] | undefined;
  /** Minimum qualifications, or key qualifications on pages that have no minimum ones. */
  readonly qualifications?: readonly string[] | undefined;
  readonly preferredQualifications?: readonly string[] | undefined;
  readonly responsibilities?: readonly string[] | undefined;
  readonly educationRequirements?: EducationRequirements | undefined;
  readonly experienceRequirements?: ExperienceRequirements | undefined;
  readonly skills?: readonly Skill[] | undefined;
  readonly knowsLanguage?: readonly LanguageRequirement[] | undefined;
  /** The words that ask for travel. */
  readonly travel?: string | undefined;
  /** Whether publications are asked for. */
  readonly publications?: boolean | undefined;
  /** Whether the posting is not for one specific opening. */
  readonly evergreen?: boolean | undefined;
}

export type FieldName = keyof JobPosting;

const FIELDS = {
  title: true,
  hiringOrganization: true,
  employmentUnit: true,
  baseSalary: true,
  jobLocation: true,
  jobLocationType: true,
  datePosted: true,
  workHours: true,
  employmentType: true,
  experienceRequirements: true,
  educationRequirements: true,
  skills: true,
  knowsLanguage: true,
  travel: true,
  publications: true,
  evergreen: true,
  identifier: true,
  inLanguage: true,
  url: true,
  qualifications: true,
  preferredQualifications: true,
  responsibilities: true,
} satisfies Record<FieldName, true>;

/** Every fact of a posting, in the order in which they are shown. The compiler refuses a missing or unknown name. */
export const FIELD_NAMES: readonly FieldName[] = Object.keys(FIELDS) as FieldName[];
