import type { JobPosting, PayRange } from "../../src/posting/job-posting.ts";
import type { TruePay } from "./truth.ts";
import type { Labels } from "./labels.ts";

/** How one fact of one posting was read: what both have, what only the labels have, what only the reading has. */
export interface LabelJudgement {
  readonly fact: string;
  readonly found: readonly string[];
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

/** Compares a reading with its labels, fact by fact; every fact is a set of lines, one line for a single value. */
export function judgeLabels(labels: Labels, posting: Partial<JobPosting>): LabelJudgement[] {
  const judgements: LabelJudgement[] = [];
  const compare = (fact: string, expected: readonly unknown[] | undefined, actual: readonly unknown[] | undefined) => {
    if (expected) judgements.push({ fact, ...differenceOf(expected.map(String), (actual ?? []).map(String)) });
  };
  const wanted = labels.experienceRequirements;
  const read = posting.experienceRequirements;
  compare("experience: years", wanted && [wanted.years], [read?.years ?? null]);
  const paths = (of: typeof read) => of?.alternatives.map(({ degree, years }) => `${degree} ${years}`);
  compare("experience: alternatives", paths(wanted), paths(read));
  const spans = (of: typeof read) => of?.statements.map(({ requirement, min, max }) => `${requirement} ${min}–${max}`);
  compare("experience: statements", spans(wanted), spans(read));
  const asked = labels.educationRequirements;
  const had = posting.educationRequirements;
  compare("education: minimum", asked && [asked.minimum], [had?.minimum ?? null]);
  compare("education: preferred", asked && [asked.preferred], [had?.preferred ?? null]);
  compare("education: or experience", asked && [asked.equivalentExperience], [had?.equivalentExperience ?? false]);
  compare("education: fields of study", asked?.fieldsOfStudy, had?.fieldsOfStudy);
  const levels = (of: typeof had) =>
    of?.statements.map((each) => `${each.requirement} ${each.levels.toSorted().join("+")}`);
  compare("education: statements", levels(asked), levels(had));
  const named = (rows: readonly { requirement: string; language: string }[] | undefined) =>
    rows?.map(({ language, requirement }) => `${requirement} ${language}`);
  compare("languages", named(labels.knowsLanguage), named(posting.knowsLanguage));
  const travels = labels.travel === undefined ? undefined : [labels.travel !== null];
  compare("travel", travels, [posting.travel !== undefined]);
  compare("publications", labels.publications === undefined ? undefined : [labels.publications], [
    posting.publications ?? false,
  ]);
  compare("evergreen", labels.evergreen === undefined ? undefined : [labels.evergreen], [posting.evergreen ?? false]);
  compare("employment type", labels.employmentType, posting.employmentType);
  compare("pay", labels.baseSalary?.map(payLine), posting.baseSalary?.map(payLine));
  const rows = (of: Labels["skills"]) => of?.map(({ name, requirement }) => `${requirement} ${name}`);
  compare("skills", rows(labels.skills), rows(posting.skills));
  return judgements;
}

/** Lines that stand twice count twice. */
function differenceOf(expected: readonly string[], actual: readonly string[]): Omit<LabelJudgement, "fact"> {
  const extra = [...actual];
  const found: string[] = [];
  const missed: string[] = [];
  for (const line of expected) {
    const at = extra.indexOf(line);
    if (at < 0) missed.push(line);
    else found.push(...extra.splice(at, 1));
  }
  return { found, missed, extra };
}

function payLine({ minValue, maxValue, currency, unitText }: TruePay | PayRange): string {
  return `${currency} ${minValue}–${maxValue} ${unitText}`;
}
