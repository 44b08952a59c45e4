import type { PostingRecord } from "../../collection/posting-record.ts";
import { yearlyPay } from "../pay/yearly-pay.ts";
import { CRITERIA } from "./criteria.ts";
import type { Criterion, Ends, Measuring, Standing } from "./criterion.ts";
import type { CriterionId, Weighing } from "./weighing.ts";

/** How good a role is in one thing, from 0 to 1: the same figure twice, or all of it where nobody knows. */
export interface Part {
  readonly id: CriterionId;
  readonly standing: Standing;
  readonly low: number;
  readonly high: number;
}

/** A role with a part for each criterion, in their order. */
export interface ScoredRole {
  readonly record: PostingRecord;
  readonly parts: readonly Part[];
}

/** Roles measured against each other. */
export interface Scores {
  readonly roles: readonly ScoredRole[];
  readonly measuring: Measuring;
  /** Where 0 and 1 are; absent where all that say anything say the same, or none does: it tells no roles apart. */
  readonly ends: ReadonlyMap<CriterionId, Ends>;
}

/**
 * Measures the roles: 0 is the worst of them, 1 the best, but for what has ends of its own. What is not stated is neither:
 * it may be anything from 0 to 1. Where all are alike each is 0.5, the middle of what could have been.
 */
export function scoreRoles(
  records: readonly PostingRecord[],
  weighing: Weighing,
  fitOf: Measuring["fitOf"] = () => undefined,
): Scores {
  const measuring: Measuring = { weighing, currency: currencyOf(records), fitOf };
  const columns = CRITERIA.map((criterion) => {
    const standings = records.map((record) => criterion.measure(record, measuring));
    return { criterion, standings, ends: endsOf(criterion, standings, measuring) };
  });
  return {
    measuring,
    ends: new Map(columns.flatMap(({ criterion, ends }) => (ends ? [[criterion.id, ends]] : []))),
    roles: records.map((record, at) => ({
      record,
      parts: columns.map(({ criterion, standings, ends }) => {
        const { id } = criterion;
        const standing = standings[at] ?? "not-stated";
        if (typeof standing !== "number") return { id, standing, low: 0, high: 1 };
        const span = criterion.span?.(record, measuring);
        if (span) return { id, standing, low: span[0], high: span[1] };
        const share = ends ? Math.abs(standing - ends.worst) / Math.abs(ends.best - ends.worst) : 0.5;
        return { id, standing, low: share, high: share };
      }),
    })),
  };
}

function endsOf(criterion: Criterion, standings: readonly Standing[], by: Measuring): Ends | undefined {
  const better = criterion.ends(by);
  if (typeof better === "object") return better;
  let [least, most] = [Infinity, -Infinity];
  for (const standing of standings) {
    if (typeof standing !== "number") continue;
    least = Math.min(least, standing);
    most = Math.max(most, standing);
  }
  if (!(least < most)) return undefined;
  return better === "most" ? { worst: least, best: most } : { worst: most, best: least };
}

/** The currency in which the most roles state their pay; of as many, the first by the alphabet. */
function currencyOf(records: readonly PostingRecord[]): string | undefined {
  const counts = new Map<string, number>();
  for (const record of records) {
    for (const currency of new Set(yearlyPay(record).map(({ range }) => range.currency)))
      counts.set(currency, (counts.get(currency) ?? 0) + 1);
  }
  const [first] = [...counts].toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return first?.[0];
}
