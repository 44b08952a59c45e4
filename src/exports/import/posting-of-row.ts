import type { JobPosting, PayRange, Place } from "../../posting/job-posting.ts";
import type { Degree, EmploymentType, Requirement } from "../../posting/requirements.ts";

/** The cell of a column by its name; nothing where it is empty. */
export type CellOf = (name: string) => string | undefined;

const PREFERRED = " (preferred)";

/** The posting in a row of our own CSV, not yet checked. The table has no statements and quotes, so it has none. */
export function postingOfRow(cell: CellOf): JobPosting {
  const identifier = cell("identifier") ?? "";
  const hours = cell("weekly_hours");
  const skills = [
    ...skillsIn(cell("skills_required"), "minimum"),
    ...skillsIn(cell("skills_preferred"), "preferred"),
    ...skillsIn(cell("skills_mentioned"), "summary"),
  ];
  const posting: JobPosting = {
    // A copy without a number is written with its address in that place.
    identifier: URL.canParse(identifier) ? undefined : identifier,
    url: cell("url") ?? "",
    title: cell("title"),
    hiringOrganization: "Apple",
    employmentUnit: cell("team"),
    datePosted: cell("posted"),
    jobLocation: placesIn(cell),
    jobLocationType: cell("home_office") === undefined ? undefined : "TELECOMMUTE",
    workHours: hours === undefined ? undefined : Number(hours),
    employmentType: linesOf(cell("employment_type")) as EmploymentType[] | undefined,
    baseSalary: payIn(cell),
    qualifications: linesOf(cell("minimum_qualifications")),
    preferredQualifications: linesOf(cell("preferred_qualifications")),
    responsibilities: linesOf(cell("responsibilities")),
    ...askedIn(cell),
    skills: skills.length > 0 ? skills : undefined,
    knowsLanguage: linesOf(cell("languages"))?.map((words) => ({
      language: words.endsWith(PREFERRED) ? words.slice(0, -PREFERRED.length) : words,
      requirement: words.endsWith(PREFERRED) ? "preferred" : "minimum",
    })),
    travel: cell("travel"),
    publications: cell("publications") === undefined ? undefined : true,
    evergreen: cell("evergreen") === undefined ? undefined : true,
  };
  return Object.fromEntries(
    Object.entries(posting).filter(([, value]) => value !== undefined),
  ) as unknown as JobPosting;
}

function askedIn(cell: CellOf): Pick<JobPosting, "experienceRequirements" | "educationRequirements"> {
  const years = cell("years_required");
  const minimum = cell("degree_minimum") as Degree | undefined;
  const preferred = cell("degree_preferred") as Degree | undefined;
  const fieldsOfStudy = linesOf(cell("fields_of_study")) ?? [];
  const isEducated = minimum !== undefined || preferred !== undefined || fieldsOfStudy.length > 0;
  return {
    ...(years !== undefined && {
      experienceRequirements: { years: Number(years), alternatives: [], statements: [] },
    }),
    ...(isEducated && {
      educationRequirements: {
        minimum: minimum ?? null,
        preferred: preferred ?? null,
        equivalentExperience: false,
        fieldsOfStudy,
        statements: [],
      },
    }),
  };
}

function skillsIn(names: string | undefined, requirement: Requirement) {
  return (linesOf(names) ?? []).map((name) => ({ name, requirement }));
}

function placesIn(cell: CellOf): readonly Place[] | undefined {
  const countries = linesOf(cell("countries"));
  return linesOf(cell("places"))?.map((name, at) => ({
    name,
    ...(countries?.[at] && { addressCountry: countries[at] }),
  }));
}

function payIn(cell: CellOf): readonly PayRange[] | undefined {
  const [highest, currencies, units, places] = ["pay_max", "pay_currency", "pay_unit", "pay_place"].map((name) =>
    linesOf(cell(name)),
  );
  return linesOf(cell("pay_min"))?.map((lowest, at) => ({
    minValue: Number(lowest),
    maxValue: Number(highest?.[at]),
    currency: currencies?.[at] ?? "",
    // Checked by the schema.
    unitText: units?.[at] as "YEAR",
    ...(places?.[at] && { place: places[at] }),
  }));
}

/** One value a line, as the table is written. */
function linesOf(cell: string | undefined): string[] | undefined {
  return cell?.split("\n");
}
