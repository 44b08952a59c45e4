import { CRITERION_IDS, type Weighing } from "../../../comparison/decide/weighing.ts";
import { MUST_BOUNDS, MUST_VALUES } from "../../../comparison/decide/judge-musts.ts";
import { textOfBound } from "../view-query.ts";
import { queryOfWeighing, weighingOfQuery } from "./weighing-query.ts";

/**
 * What is weighed once a change is taken back, as a query: only what was changed, and that only where it is still as it
 * was set. What another tab, or a later step, weighed otherwise stays. The queries are those before and after the
 * change, and that of now.
 */
export function weighedBack(before: string, after: string, now: string): string {
  if (now === after) return before;
  const [was, set, is] = [weighingOfQuery(before), weighingOfQuery(after), weighingOfQuery(now)];
  const weights = CRITERION_IDS.map((id) => [id, oneBack(was.weights[id], set.weights[id], is.weights[id])]);
  const bounds = MUST_BOUNDS.map((id) => {
    const [old, mine, there] = [was, set, is].map(({ musts }) => musts.bounds[id]);
    return [id, same(mine, there) ? old : there];
  });
  const values = MUST_VALUES.map((id) => {
    const list = listBack(was.musts.values[id], set.musts.values[id], is.musts.values[id]);
    return [id, list.length > 0 ? list : undefined];
  });
  return queryOfWeighing({
    weights: Object.fromEntries(weights) as Weighing["weights"],
    pay: oneBack(was.pay, set.pay, is.pay),
    hours: oneBack(was.hours, set.hours, is.hours),
    places: listBack(was.places, set.places, is.places),
    musts: { bounds: Object.fromEntries(bounds), values: Object.fromEntries(values) },
  });
}

function oneBack<T>(was: T, set: T, is: T): T {
  return is === set ? was : is;
}

type Bound = Parameters<typeof textOfBound>[0] | undefined;

function same(one: Bound, other: Bound): boolean {
  return (one && textOfBound(one)) === (other && textOfBound(other));
}

/** Without what the change put in, and with what it took out; all else as it is. */
function listBack(
  was: readonly string[] = [],
  set: readonly string[] = [],
  is: readonly string[] = [],
): readonly string[] {
  const kept = is.filter((one) => was.includes(one) || !set.includes(one));
  return [...kept, ...was.filter((one) => !set.includes(one) && !is.includes(one))];
}
