import { BOUND_FILTER_IDS, type BoundFilterId } from "./bound-filter.ts";
import { VALUE_FILTER_IDS, type ValueFilterId } from "./value-filter.ts";

/** A limit, what it is measured in ("" where there is one way only), and whether roles that do not say pass, too. */
export interface Bound {
  readonly limit: number;
  readonly scale: string;
  readonly unsaid: boolean;
}

/** What the user filters by: the values of a filter are alternatives, and every filter must let a role pass. */
export interface Choice {
  readonly values: { readonly [K in ValueFilterId]?: readonly string[] | undefined };
  readonly bounds: { readonly [K in BoundFilterId]?: Bound | undefined };
}

export const NO_CHOICE: Choice = { values: {}, bounds: {} };

/** Whether nothing is filtered by. */
export function isNoChoice({ values, bounds }: Choice): boolean {
  return (
    VALUE_FILTER_IDS.every((id) => (values[id]?.length ?? 0) === 0) &&
    BOUND_FILTER_IDS.every((id) => bounds[id] === undefined)
  );
}

/** The choice with a value taken in, or out where it was in. */
export function withValueToggled(choice: Choice, id: ValueFilterId, value: string): Choice {
  const old = choice.values[id] ?? [];
  const now = old.includes(value) ? old.filter((one) => one !== value) : [...old, value];
  return { ...choice, values: { ...choice.values, [id]: now.length > 0 ? now : undefined } };
}

/** The choice with another bound of a filter, or none. */
export function withBound(choice: Choice, id: BoundFilterId, bound: Bound | undefined): Choice {
  return { ...choice, bounds: { ...choice.bounds, [id]: bound } };
}
