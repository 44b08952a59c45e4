import type { FieldName } from "../../posting/job-posting.ts";
import { baseSalary } from "./base-salary.ts";
import { datePosted } from "./date-posted.ts";
import { employmentUnit } from "./employment-unit.ts";
import type { Field } from "./field.ts";
import { hiringOrganization } from "./hiring-organization.ts";
import { identifier } from "./identifier.ts";
import { inLanguage } from "./in-language.ts";
import { jobLocation } from "./job-location.ts";
import { jobLocationType } from "./job-location-type.ts";
import { preferredQualifications } from "./preferred-qualifications.ts";
import { qualifications } from "./qualifications.ts";
import { responsibilities } from "./responsibilities.ts";
import { title } from "./title.ts";
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
  identifier,
  inLanguage,
  url,
  qualifications,
  preferredQualifications,
  responsibilities,
};
