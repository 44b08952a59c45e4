import type { LightPosting, PostingRecord } from "../posting-record.ts";

/** What members of one family may differ in, in the order in which it is told. */
export const FAMILY_FACTS = ["title", "place", "language", "number", "posted", "pay"] as const;
export type FamilyFact = (typeof FAMILY_FACTS)[number];

/** A role, as far as it is compared. */
interface Compared extends Pick<PostingRecord, "family"> {
  readonly posting: Partial<LightPosting>;
}

/** A value for each fact, such that equal ones say the same; an absent one is not stated. */
const VALUES: Readonly<Record<FamilyFact, (record: Compared) => unknown>> = {
  title: ({ posting }) => posting.title,
  place: ({ posting }) => placeNames(posting),
  language: ({ posting }) => posting.inLanguage,
  number: ({ family }) => family,
  posted: ({ posting }) => posting.datePosted,
  pay: ({ posting }) =>
    paysShown(posting)?.map(({ minValue, maxValue, currency, unitText }) => [minValue, maxValue, currency, unitText]),
};

/** In what a member of a family differs from another, usually from the one that leads; "number": in its nine digits. */
export function differencesOf(member: Compared, lead: Compared): ReadonlySet<FamilyFact> {
  const values = (record: Compared, fact: FamilyFact) => JSON.stringify(VALUES[fact](record));
  return new Set(FAMILY_FACTS.filter((fact) => values(member, fact) !== values(lead, fact)));
}

/** The one that the page was opened for; where that is not told, all of them, in any order. */
function placeNames({ jobLocation }: Compared["posting"]): readonly string[] | undefined {
  const opened = jobLocation?.find(({ selected }) => selected);
  return opened ? [opened.name] : jobLocation?.map(({ name }) => name).toSorted();
}

/** Those of the place that the page was opened for, where pay is stated by place. */
function paysShown({ baseSalary, jobLocation }: Compared["posting"]): LightPosting["baseSalary"] {
  const opened = jobLocation?.find(({ selected }) => selected)?.name;
  const own = baseSalary?.filter(({ place }) => place !== undefined && place === opened);
  return own?.length ? own : baseSalary;
}
