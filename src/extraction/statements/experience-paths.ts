import { DEGREES, type Degree, type ExperiencePath } from "../../posting/requirements.ts";
import type { FoundDegree } from "./find-degrees.ts";
import type { FoundYears } from "./find-years.ts";

/** What one sentence requires. */
export interface RequiredYears {
  /** Years that all must be met. */
  readonly all: readonly number[];
  /** Years for a degree; several degrees with fewer years for the higher are ways to choose from. */
  readonly paths: readonly ExperiencePath[];
  /** Ways to choose from, as the sentence itself says; 0 years where the degree is enough. */
  readonly choices: readonly ExperiencePath[];
}

interface Tie extends ExperiencePath {
  readonly own: readonly FoundDegree[];
  readonly at: FoundYears;
}

/** Ties the years of a sentence to its degrees. */
export function readPaths(
  sentence: string,
  degrees: readonly FoundDegree[],
  years: readonly FoundYears[],
): RequiredYears {
  const named = degrees.filter(({ degree }) => degree !== undefined);
  const stated = years.filter(({ min }) => min !== null);
  const [degree] = named;
  const [amount] = stated;
  if (!amount || !degree) return withoutDegrees(sentence, stated);
  if (isInstead(sentence, degree, amount)) {
    return chosen({ degree: lowestOf(named), years: 0 }, { degree: null, years: amount.min ?? 0 });
  }
  const ties = tie(sentence, named, stated);
  const [first, second] = ties;
  const higher = first && ties.length === 1 ? withoutYears(sentence, first, named) : undefined;
  if (first && higher) return chosen(first, { degree: higher, years: 0 });
  if (first && second && ties.length === 2 && joinsChoice(sentence, first, second)) return chosen(first, second);
  const isOpen = ({ degree: of }: Tie) => of === null;
  return {
    all: ties.filter(isOpen).map((each) => each.years),
    paths: ties.filter((each) => !isOpen(each)).map(pathOf),
    choices: [],
  };
}

/** "5+ years of grafting or 3+ years of pruning" lets choose; without "or" all must be met. */
function withoutDegrees(sentence: string, years: readonly FoundYears[]): RequiredYears {
  const amounts = years.map(({ min }) => ({ degree: null, years: min ?? 0 }));
  const [first, second] = years;
  const isChoice = first && second && years.length === 2 && /\bor\s+$/i.test(sentence.slice(first.end, second.start));
  return isChoice ? chosen(...amounts) : { all: amounts.map((each) => each.years), paths: [], choices: [] };
}

function chosen(...paths: readonly ExperiencePath[]): RequiredYears {
  return { all: [], paths: [], choices: paths.map(pathOf) };
}

function pathOf({ degree, years }: ExperiencePath): ExperiencePath {
  return { degree, years };
}

function lowestOf(found: readonly FoundDegree[]): Degree | null {
  return DEGREES.find((degree) => found.some((each) => each.degree === degree)) ?? null;
}

/** Years with the degrees before them, or behind them where the sentence begins with years. */
function tie(sentence: string, degrees: readonly FoundDegree[], years: readonly FoundYears[]): Tie[] {
  const isDegreeFirst = (degrees[0]?.start ?? 0) < (years[0]?.start ?? 0);
  return years.map((at, index) => {
    const from = isDegreeFirst ? (years[index - 1]?.end ?? 0) : at.end;
    const to = isDegreeFirst ? at.start : (years[index + 1]?.start ?? sentence.length);
    const own = degrees.filter(({ start }) => start >= from && start < to);
    return { degree: lowestOf(own), years: at.min ?? 0, own, at };
  });
}

/** "BS in Physics or 5+ years", "4+ years in the field, or a PhD". */
function isInstead(sentence: string, degree: FoundDegree, years: FoundYears): boolean {
  const [first, second] = degree.start < years.start ? [degree, years] : [years, degree];
  const between = sentence.slice(first.end, second.start);
  return (
    /\b(?:or|oder|ou|o)\s+(?:an?\s+|have\s+|with\s+|ein(?:e|en)?\s+|une?\s+|una\s+)?$/i.test(between) &&
    !/\b(?:equivalent|related field|similar)\W+or\s+$/i.test(between)
  );
}

/**
 * "Master's degree in Physics, or Bachelor's degree with 3 years", "BS with 3 years or an MS": the higher degree, which
 * needs no years.
 */
function withoutYears(sentence: string, { own, at, degree }: Tie, named: readonly FoundDegree[]): Degree | undefined {
  const [behind, ...more] = named.filter(({ start }) => start >= at.end);
  if (behind?.degree && degree && more.length === 0 && DEGREES.indexOf(behind.degree) > DEGREES.indexOf(degree))
    return /\bor\s+(?:an?\s+)?$/i.test(sentence.slice(at.end, behind.start)) ? behind.degree : undefined;
  const [higher, lower] = own;
  if (own.length !== 2 || !higher?.degree || !lower?.degree || at.start < lower.end) return undefined;
  if (DEGREES.indexOf(higher.degree) <= DEGREES.indexOf(lower.degree)) return undefined;
  const between = sentence.slice(higher.end, lower.start);
  const standsAlone = /\bin\s+\p{L}|\bdegree\b/iu.test(between) && /\bor\s+(?:an?\s+)?$/i.test(between);
  return standsAlone ? higher.degree : undefined;
}

/** "5+ years (or 3+ years with a Master's)", "BS and 5 years, or 8 years": one of them is without a degree. */
function joinsChoice(sentence: string, first: Tie, second: Tie): boolean {
  const isOneOpen = (first.degree === null) !== (second.degree === null);
  return isOneOpen && /\bor\s+(?:an?\s+|with\s+)?$/i.test(sentence.slice(first.at.end, second.at.start));
}
