import type { PayRange } from "../posting/job-posting.ts";

/** A bar from the least to the most stated, as shares of the axis, 0 to 1. */
export interface PayBar {
  readonly from: number;
  readonly to: number;
}

/** One axis for all bars that are seen together. */
export interface PayAxis {
  readonly min: number;
  readonly max: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly unitText: PayRange["unitText"];
  /** Bars of each role, in the order of the roles; a range of another currency or unit has none: nothing is converted. */
  readonly bars: readonly (readonly PayBar[])[];
}

/**
 * The axis for the pay of several roles, its ends round figures. Nothing where fewer than two roles state their pay
 * in one currency and unit: a single bar says nothing that the figures do not.
 */
export function payAxis(roles: readonly (readonly PayRange[] | undefined)[]): PayAxis | undefined {
  const kinds = roles.map((ranges = []) => new Set(ranges.map(kindOf)));
  const counts = new Map<string, number>();
  for (const kind of kinds.flatMap((some) => [...some])) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const [kind, count = 0] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  const ranges = roles.map((all = []) => all.filter((range) => kindOf(range) === kind));
  const [first] = ranges.flat();
  if (!first || count < 2) return undefined;

  const { min, max, share } = payScale(ranges.flat().flatMap(({ minValue, maxValue }) => [minValue, maxValue]));
  return {
    min,
    max,
    currency: first.currency,
    unitText: first.unitText,
    bars: ranges.map((some) => some.map(({ minValue, maxValue }) => ({ from: share(minValue), to: share(maxValue) }))),
  };
}

/** Round figures that hold all of these, at least one, and where between them a figure stands, 0 to 1. */
export function payScale(figures: readonly number[]) {
  const [least, most] = [Math.min(...figures), Math.max(...figures)];
  const step = roundStep(most - least || most);
  const min = Math.max(0, Math.floor(least / step) * step);
  const max = Math.max(Math.ceil(most / step) * step, min + step);
  return { min, max, share: (figure: number) => (figure - min) / (max - min) };
}

function kindOf({ currency, unitText }: PayRange): string {
  return `${currency} ${unitText}`;
}

/** 1, 2 or 5 with zeros behind: about a quarter of the span, so that the bars fill the axis. */
function roundStep(span: number): number {
  const quarter = Math.max(span / 4, 1);
  const ten = 10 ** Math.floor(Math.log10(quarter));
  return ([1, 2, 5].find((one) => one * ten >= quarter) ?? 10) * ten;
}

/** Round figures between the least and the most of these, from the least on; at most as many as asked for. */
export function roundSteps(figures: readonly number[], most: number): readonly number[] {
  const [least, greatest] = figures.reduce(
    ([low, high], one) => [Math.min(low, one), Math.max(high, one)],
    [Infinity, -Infinity],
  );
  if (least > greatest) return [];
  let step = roundStep((greatest - least) / 3 || greatest);
  while ((greatest - least) / step > most - 1) step *= 2;
  const first = Math.ceil(least / step) * step;
  return Array.from({ length: Math.max(1, Math.floor((greatest - first) / step) + 1) }, (_, at) => first + at * step);
}
