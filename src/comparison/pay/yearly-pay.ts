import type { JobPosting, PayRange } from "../../posting/job-posting.ts";

/** What a role says of its pay; a kept record has it. */
export interface PaidRole {
  readonly key: string;
  readonly posting: Pick<JobPosting, "baseSalary" | "workHours">;
}

/** A stated range as what it makes in a year. */
export interface YearlyPay {
  /** As the page states it. */
  readonly range: PayRange;
  /** In the range's currency. */
  readonly least: number;
  readonly most: number;
  /** Weekly hours that an hourly range was multiplied with, 52 weeks a year; `assumed` where the page states none. */
  readonly hours?: { readonly aWeek: number; readonly assumed: boolean } | undefined;
}

/** In a year. */
export const WEEKS = 52;

/** What a full week is taken for where the page does not say; 123 of 139 postings of 2020 to 2026 that say it say 40. */
const FULL_WEEK = 40;

/** The ranges of a role as yearly pay, in their order. Nothing is converted but hours into years. */
export function yearlyPay({ posting: { baseSalary = [], workHours } }: PaidRole): YearlyPay[] {
  const assumed = workHours === undefined || workHours <= 0;
  const hours = { aWeek: assumed ? FULL_WEEK : workHours, assumed };
  return baseSalary.map((range) => {
    const { minValue, maxValue, unitText } = range;
    if (unitText === "YEAR") return { range, least: minValue, most: maxValue };
    const times = hours.aWeek * WEEKS;
    return { range, least: minValue * times, most: maxValue * times, hours };
  });
}

/** The figure in the middle of a range, by which ranges are ranked. */
export function midpointOf({ least, most }: Pick<YearlyPay, "least" | "most">): number {
  return (least + most) / 2;
}
