import type { FieldName } from "../../posting/job-posting.ts";
import { baseSalary } from "./base-salary.ts";
import { datePosted } from "./date-posted.ts";
import { educationRequirements } from "./education-requirements.ts";
import { employmentType } from "./employment-type.ts";
import { employmentUnit } from "./employment-unit.ts";
import { evergreen } from "./evergreen.ts";
import { experienceRequirements } from "./experience-requirements.ts";
import type { Field } from "./field.ts";
import { hiringOrganization } from "./hiring-organization.ts";
import { identifier } from "./identifier.ts";
import { inLanguage } from "./in-language.ts";
import { jobLocationType } from "./job-location-type.ts";
import { jobLocation } from "./job-location.ts";
import { knowsLanguage } from "./knows-language.ts";
import { preferredQualifications } from "./preferred-qualifications.ts";
import { publications } from "./publications.ts";
import { qualifications } from "./qualifications.ts";
import { responsibilities } from "./responsibilities.ts";
import { skills } from "./skills.ts";
import { title } from "./title.ts";
import { travel } from "./travel.ts";
import { url } from "./url.ts";
import { workHours } from "./work-hours.ts";

/** A reader for every fact; the compiler refuses a fact without one. */
export const fields: { readonly [K in FieldName]: Field<K> } = {
  title,
  hiringOrganization,
  employmentUnit,
  baseSalary,
  jobLocation,
  jobLocationType,
  datePosted,
  workHours,
  employmentType,
  experienceRequirements,
  educationRequirements,
  skills,
  knowsLanguage,
  travel,
  publications,
  evergreen,
  identifier,
  inLanguage,
  url,
  qualifications,
  preferredQualifications,
  responsibilities,
};
