import * as z from "zod/mini";
import { FIELD_NAMES, type FieldName } from "./job-posting.ts";
import { DEGREES, EMPLOYMENT_TYPES, REQUIREMENTS } from "./requirements.ts";
import { SECTION_NAMES } from "./sections.ts";

// Limits are far above any real posting (60 kB of text, a few hundred bullets) and far below what would choke the
// database: a page with 1 MB of text or 20,000 bullets is still kept whole.
/** A text of a posting. */
export const text = z.string().check(z.maxLength(4_000_000));
/** A value of one line, as a rule. */
export const short = z.string().check(z.maxLength(1_000_000));
/** Any number of these that a page may have. */
export const list = <T extends z.ZodMiniType>(item: T) => z.array(item).check(z.maxLength(50_000));
const fieldName = z.enum(FIELD_NAMES as [FieldName, ...FieldName[]]);
/** The name of a section. */
export const sectionName = z.enum(SECTION_NAMES);

/** An address without query and fragment. */
export const addressSchema = z.string().check(z.minLength(1), z.maxLength(20_000));

const place = z.strictObject({
  name: short,
  addressLocality: z.optional(short),
  addressRegion: z.optional(short),
  addressCountry: z.optional(short),
  selected: z.optional(z.boolean()),
});

const payRange = z.strictObject({
  minValue: z.number(),
  maxValue: z.number(),
  // Intl throws on anything else, and the card would fall with it.
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  unitText: z.enum(["YEAR", "HOUR"]),
  place: z.optional(short),
});

const requirement = z.enum(REQUIREMENTS);
const degree = z.enum(DEGREES);
const years = z.number().check(z.nonnegative());

const experienceRequirements = z.strictObject({
  years: z.nullable(years),
  alternatives: list(z.strictObject({ degree: z.nullable(degree), years })),
  statements: list(z.strictObject({ requirement, min: z.nullable(years), max: z.nullable(years), quote: text })),
});

const educationRequirements = z.strictObject({
  minimum: z.nullable(degree),
  preferred: z.nullable(degree),
  equivalentExperience: z.boolean(),
  fieldsOfStudy: list(short),
  statements: list(z.strictObject({ requirement, levels: list(degree), quote: text })),
});

/** What a posting says. */
export const postingSchema = z.strictObject({
  identifier: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
  url: addressSchema,
  title: z.optional(short),
  hiringOrganization: z.literal("Apple"),
  employmentUnit: z.optional(short),
  inLanguage: z.optional(z.string().check(z.maxLength(100))),
  datePosted: z.optional(z.string().check(z.maxLength(100))),
  jobLocation: z.optional(list(place)),
  jobLocationType: z.optional(z.literal("TELECOMMUTE")),
  workHours: z.optional(z.number()),
  employmentType: z.optional(list(z.enum(EMPLOYMENT_TYPES))),
  baseSalary: z.optional(list(payRange)),
  qualifications: z.optional(list(text)),
  preferredQualifications: z.optional(list(text)),
  responsibilities: z.optional(list(text)),
  educationRequirements: z.optional(educationRequirements),
  experienceRequirements: z.optional(experienceRequirements),
  skills: z.optional(list(z.strictObject({ name: short, requirement }))),
  knowsLanguage: z.optional(list(z.strictObject({ language: short, requirement }))),
  travel: z.optional(text),
  publications: z.optional(z.boolean()),
  evergreen: z.optional(z.boolean()),
});

const shownPlace = z.strictObject({ words: text, place });

const header = z.strictObject({
  title: z.optional(text),
  identifiers: z.optional(list(text)),
  employmentUnit: z.optional(text),
  language: z.optional(text),
  pageLanguage: z.optional(text),
  datePosted: z.optional(text),
  datePostedMachine: z.optional(text),
  jobLocation: z.optional(list(shownPlace)),
  workHours: z.optional(text),
  homeOffice: z.optional(text),
  payByPlace: z.optional(list(shownPlace)),
  pay: z.optional(z.strictObject({ words: text, range: z.optional(payRange) })),
});

const section = z.strictObject({ items: list(text), layout: short, selector: z.optional(short) });
const quote = z.strictObject({ section: sectionName, quote: text });

type PageSection = Exclude<(typeof SECTION_NAMES)[number], "header">;
const pageSectionName = z.enum(SECTION_NAMES.filter((name): name is PageSection => name !== "header"));
const pageSections = z.partialRecord(pageSectionName, section);

/** What a page's script says that it found. */
export const wordsSchema = z.strictObject({
  url: addressSchema,
  readings: z
    .array(z.strictObject({ layout: short, header, sections: pageSections, teams: z.optional(list(text)) }))
    .check(z.minLength(1), z.maxLength(20)),
});

/** What a page's script says that was read. */
export const observationSchema = z.strictObject({
  url: addressSchema,
  layout: short,
  header,
  sections: z.partialRecord(sectionName, section),
  reader: z.int().check(z.nonnegative()),
  posting: postingSchema,
  provenance: z.partialRecord(fieldName, list(quote)),
});

export const problemSchema = z.strictObject({
  field: z.optional(fieldName),
  detail: text,
  quote: z.optional(text),
  contradiction: z.optional(text),
});
