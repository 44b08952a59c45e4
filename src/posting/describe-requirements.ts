import { joinByName } from "./demand.ts";
import type { Wording } from "./describe.ts";
import { keptByLocale } from "./formats.ts";
import type {
  Degree,
  EducationRequirements,
  EmploymentType,
  ExperienceRequirements,
  LanguageRequirement,
} from "./requirements.ts";
import type { MessageName } from "./words.ts";

export const DEGREE_WORDS = {
  "high school": "degreeHighSchool",
  associate: "degreeAssociate",
  bachelor: "degreeBachelor",
  master: "degreeMaster",
  doctorate: "degreeDoctorate",
} as const satisfies Record<Degree, MessageName>;

const WITH_DEGREE = {
  "high school": "yearsHighSchool",
  associate: "yearsAssociate",
  bachelor: "yearsBachelor",
  master: "yearsMaster",
  doctorate: "yearsDoctorate",
} as const satisfies Record<Degree, MessageName>;

const EMPLOYMENT_WORDS = {
  FULL_TIME: "fullTime",
  PART_TIME: "partTime",
  TEMPORARY: "temporary",
  INTERN: "internship",
} as const satisfies Record<EmploymentType, MessageName>;

const spans = keptByLocale(
  (locale, unit: "month" | "year") => new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" }),
);

/** "5 years", "6 months": less than a year is told in months. */
export function describeYears(years: number, { locale }: Wording): string {
  const [amount, unit] = years > 0 && years < 1 ? [Math.round(years * 12), "month" as const] : [years, "year" as const];
  return spans(locale, unit).format(amount);
}

/**
 * "5 years", or each way in: "5 years with a master or 10 years with a bachelor". Where no years are required, those
 * that are named: "5 years preferred", or "5 years mentioned" where nobody says whether they are only preferred.
 */
export function describeExperience(experience: ExperienceRequirements, wording: Wording): string {
  const { years, alternatives, statements } = experience;
  const { locale, words } = wording;
  if (alternatives.length > 0) {
    const paths = alternatives
      .toSorted((a, b) => a.years - b.years)
      .map((path) =>
        words(path.degree ? WITH_DEGREE[path.degree] : "yearsNoDegree", describeYears(path.years, wording)),
      );
    return new Intl.ListFormat(locale, { type: "disjunction" }).format(paths);
  }
  if (years !== null) return describeYears(years, wording);
  const named = statements.flatMap(({ min, max }) => min ?? max ?? []).toSorted((a, b) => a - b);
  const list = listed(
    [...new Set(named)].map((amount) => describeYears(amount, wording)),
    locale,
  );
  const isPreferred = statements.every(({ requirement }) => requirement === "preferred");
  return words(isPreferred ? "onlyPreferred" : "onlyMentioned", list);
}

/** "Bachelor, Master preferred; or equivalent experience". */
export function describeEducation(education: EducationRequirements, { locale, words }: Wording): string {
  const { minimum, preferred, equivalentExperience, statements } = education;
  const [least, best] = [minimum, preferred].map((degree) => degree && words(DEGREE_WORDS[degree]));
  const named = [...new Set(statements.flatMap(({ levels }) => levels))].map((degree) => words(DEGREE_WORDS[degree]));
  const degrees =
    withPreferred(least, best, words) ??
    (named.length > 0 ? words("onlyMentioned", listed(named, locale)) : words("degreeUnnamed"));
  return equivalentExperience ? words("orEquivalent", degrees) : degrees;
}

/** "English and German, Japanese preferred". */
export function describeLanguages(languages: readonly LanguageRequirement[], { locale, words }: Wording): string {
  const joined = joinByName(languages, ({ language }) => language);
  const [asked, liked] = [false, true].map((isPreferred) =>
    listed(
      joined
        .filter(({ demand }) => (demand === "preferred") === isPreferred)
        .map(({ name }) => describeLanguage(name, words)),
      locale,
    ),
  );
  return withPreferred(asked, liked, words) ?? "";
}

/** "Full-time and internship". */
export function describeEmployment(types: readonly EmploymentType[], { locale, words }: Wording): string {
  return listed(
    types.map((type) => words(EMPLOYMENT_WORDS[type])),
    locale,
  );
}

function withPreferred(
  required: string | null | undefined,
  preferred: string | null | undefined,
  words: Wording["words"],
): string | undefined {
  if (!preferred) return required ?? undefined;
  return required ? words("alsoPreferred", required, preferred) : words("onlyPreferred", preferred);
}

function listed(items: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale).format(items);
}

/** A language's name in the user's own; the reader's English one where our words have no other. */
export function describeLanguage(name: string, words: Wording["words"]): string {
  const pair = words("languageNames")
    .split(", ")
    .find((one) => one.startsWith(`${name}=`));
  return pair?.slice(name.length + 1) ?? name;
}
