import type { JobPosting } from "../job-posting.ts";
import { CHANGING_FACTS, type ChangingFact, type FactChange } from "./change.ts";

/** What each fact is compared by: what a visitor chose, and what a page only words otherwise, is no difference. */
const COMPARED: { readonly [F in ChangingFact]?: (value: NonNullable<JobPosting[F]>) => unknown } = {
  jobLocation: (places) =>
    places
      .map(({ name, addressLocality, addressRegion, addressCountry }) =>
        [name, addressLocality, addressRegion, addressCountry].join("|"),
      )
      .toSorted(),
  baseSalary: (ranges) =>
    ranges
      .map(({ minValue, maxValue, currency, unitText, place }) =>
        [minValue, maxValue, currency, unitText, ranges.length > 1 ? place : ""].join("|"),
      )
      .toSorted(),
};

/** Facts that say something else in the later reading. Both must be read by the same reader. */
export function findFactChanges(before: Partial<JobPosting>, now: Partial<JobPosting>): FactChange[] {
  return CHANGING_FACTS.flatMap((fact) => {
    const [said, says] = [before[fact], now[fact]];
    return comparedBy(fact, said) === comparedBy(fact, says)
      ? []
      : [{ kind: "fact", fact, before: said, now: says } as FactChange];
  });
}

function comparedBy<F extends ChangingFact>(fact: F, value: JobPosting[F]): string | undefined {
  const compared = COMPARED[fact];
  return value === undefined ? undefined : JSON.stringify(compared ? compared(value) : value);
}
