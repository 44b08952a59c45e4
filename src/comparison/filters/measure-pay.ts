import type { PayRange } from "../../posting/job-posting.ts";
import { type PaidRole, WEEKS } from "../pay/yearly-pay.ts";
import type { Measure } from "./bound-filter.ts";

/** What pay is measured in: "USD YEAR", "CAD HOUR". No currency is ever made into another. */
export function payScaleOf({ currency, unitText }: Pick<PayRange, "currency" | "unitText">): string {
  return `${currency} ${unitText}`;
}

/**
 * The most that a role states in a scale. `isThroughHours`: hours are made into years and years into hours through the
 * weekly hours that the page states; where it states none, nobody knows what the role pays in this scale.
 */
export function measurePay(
  { posting: { baseSalary, workHours } }: PaidRole,
  scale: string,
  isThroughHours: boolean,
): Measure {
  if (!baseSalary || baseSalary.length === 0) return "unsaid";
  const [currency] = scale.split(" ");
  let most: number | undefined;
  for (const range of baseSalary) {
    let times = 1;
    if (payScaleOf(range) !== scale) {
      if (!isThroughHours || range.currency !== currency) continue;
      if (workHours === undefined || workHours <= 0) return "unsaid";
      times = range.unitText === "HOUR" ? workHours * WEEKS : 1 / (workHours * WEEKS);
    }
    most = Math.max(most ?? 0, range.maxValue * times);
  }
  return most ?? "otherwise";
}
