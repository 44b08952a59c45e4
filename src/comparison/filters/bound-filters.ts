import { dayOf, daysBetween } from "../../collection/calendar-day.ts";
import type { PostingRecord } from "../../collection/posting-record.ts";
import { describeYears, DEGREE_WORDS } from "../../posting/describe-requirements.ts";
import { DEGREES } from "../../posting/requirements.ts";
import { roundSteps } from "../pay-axis.ts";
import type { BoundFilter } from "./bound-filter.ts";
import { measurePay, payScaleOf } from "./measure-pay.ts";

const ONE_SCALE = [""];
/** Days back, for what changed since. */
const DAYS_BACK = [1, 7, 30, 90, 365];
/** As many limits as can be taken in at a glance. */
const LIMITS = 12;

/** In the order in which they are shown. */
export const BOUND_FILTERS: readonly BoundFilter[] = [
  {
    id: "pay",
    label: "factBasePay",
    passes: "at-least",
    asksUnsaid: true,
    scalesOf: payScales,
    measure: (record, scale, { isThroughHours = false }) => measurePay(record, scale, isThroughHours),
    limitsOf: (figures) => roundSteps(figures(), LIMITS),
    describe: (limit, scale, { locale, words }) => {
      const [currency = "USD", unit] = scale.split(" ");
      const amount = new Intl.NumberFormat(locale, { style: "currency", currency, maximumFractionDigits: 0 });
      return words(unit === "HOUR" ? "payFromHour" : "payFromYear", amount.format(limit));
    },
  },
  {
    id: "years",
    label: "factExperience",
    passes: "at-most",
    asksUnsaid: true,
    scalesOf: () => ONE_SCALE,
    measure: ({ posting: { experienceRequirements: asked } }) => (asked ? (asked.years ?? 0) : "unsaid"),
    limitsOf: (figures) => [...new Set(figures().map(Math.ceil))].toSorted((a, b) => a - b).slice(0, LIMITS * 2),
    describe: (limit, _scale, wording) =>
      limit === 0 ? wording.words("yearsNone") : wording.words("upTo", describeYears(limit, wording)),
  },
  {
    id: "degree",
    label: "factEducation",
    passes: "at-most",
    asksUnsaid: true,
    scalesOf: () => ONE_SCALE,
    // 0 where none is required, then from the lowest degree on.
    measure: ({ posting: { educationRequirements: asked } }) =>
      asked ? (asked.minimum === null ? 0 : DEGREES.indexOf(asked.minimum) + 1) : "unsaid",
    limitsOf: (figures) => [...new Set(figures())].toSorted((a, b) => a - b),
    describe: (limit, _scale, { words }) => {
      const degree = DEGREES[limit - 1];
      return degree ? words("upTo", words(DEGREE_WORDS[degree])) : words("degreeNone");
    },
  },
  {
    id: "changed",
    label: "filterChanged",
    passes: "at-most",
    asksUnsaid: false,
    scalesOf: () => ONE_SCALE,
    measure: (record, _scale, { changedAt, now }) => {
      const at = changedAt(record);
      return at === undefined ? "otherwise" : Math.max(0, daysBetween(dayOf(at), dayOf(now)));
    },
    limitsOf: () => DAYS_BACK,
    describe: (limit, _scale, { locale }) => new Intl.RelativeTimeFormat(locale).format(-limit, "day"),
  },
];

function payScales(records: readonly PostingRecord[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { posting } of records) {
    if (!posting.baseSalary) continue;
    for (const scale of new Set(posting.baseSalary.map(payScaleOf))) counts.set(scale, (counts.get(scale) ?? 0) + 1);
  }
  return [...counts].toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).map(([scale]) => scale);
}
