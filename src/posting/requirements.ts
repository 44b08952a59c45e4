/** Which part of a posting asks for something; the names of sections, shortened to what they ask. */
export const REQUIREMENTS = [
  "minimum",
  "preferred",
  "key",
  "education",
  "additional",
  "description",
  "responsibilities",
  "summary",
] as const;

export type Requirement = (typeof REQUIREMENTS)[number];

/** Degrees from the lowest to the highest. */
export const DEGREES = ["high school", "associate", "bachelor", "master", "doctorate"] as const;

export type Degree = (typeof DEGREES)[number];

/** schema.org's and Google's values of `employmentType`, those that Apple's postings name. */
export const EMPLOYMENT_TYPES = ["FULL_TIME", "PART_TIME", "TEMPORARY", "INTERN"] as const;

export type EmploymentType = (typeof EMPLOYMENT_TYPES)[number];

/** One statement about years of experience, whether or not it is required. */
export interface ExperienceStatement {
  readonly requirement: Requirement;
  /** Years; null where only the other end is stated. */
  readonly min: number | null;
  readonly max: number | null;
  readonly quote: string;
}

/** A path into the role: so many years for whoever has this degree (null: with none). */
export interface ExperiencePath {
  readonly degree: Degree | null;
  readonly years: number;
}

export interface ExperienceRequirements {
  /**
   * Years that the posting requires: the largest of requirements that all must be met, the smallest of alternative
   * paths; from the minimum qualifications, else from key qualifications and education. Null: none are required.
   */
  readonly years: number | null;
  readonly alternatives: readonly ExperiencePath[];
  readonly statements: readonly ExperienceStatement[];
}

/** One statement about degrees; no levels where a degree is asked for and none is named. */
export interface EducationStatement {
  readonly requirement: Requirement;
  readonly levels: readonly Degree[];
  readonly quote: string;
}

export interface EducationRequirements {
  /** The lowest degree that is enough; null where none is required. */
  readonly minimum: Degree | null;
  readonly preferred: Degree | null;
  /** Whether experience counts in place of the degree. */
  readonly equivalentExperience: boolean;
  /** As named, without "or related field". */
  readonly fieldsOfStudy: readonly string[];
  readonly statements: readonly EducationStatement[];
}

/** A technology that can be named, by its usual name, and who asks for it; one row for each pair. */
export interface Skill {
  readonly name: string;
  readonly requirement: Requirement;
}

/** A human language that is asked for, by its English name. */
export interface LanguageRequirement {
  readonly language: string;
  readonly requirement: Requirement;
}
