/** Times or sizes of one thing, one for each round. */
export type Samples = readonly number[];

/** What a measure may come to: a multiple of what it stands beside, or a figure of its own. */
export type Goal = { readonly ratio: number } | { readonly figure: number };

/** One measure: what is ours, beside a peer or a floor of the same rounds. */
export interface Measure {
  readonly what: string;
  readonly unit: "ms" | "kB" | "";
  readonly ours: Samples;
  readonly beside?: { readonly name: string; readonly samples: Samples } | undefined;
  /** Absent: told for comparison alone. */
  readonly goal?: Goal | undefined;
}

/** A measure in figures. */
export interface Figures {
  readonly median: number;
  readonly p95: number;
  readonly besideMedian?: number | undefined;
  readonly besideP95?: number | undefined;
  /** Of the medians. */
  readonly ratio?: number | undefined;
  /** Absent without a goal. A goal without a figure to hold it against is not held. */
  readonly holds?: boolean | undefined;
}

/** The value that half of them do not exceed; NaN of none. */
export function median(samples: Samples): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}

/** The least of them that 95 of 100 do not exceed, which of a few is the greatest; NaN of none. */
export function p95(samples: Samples): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}

/** What a measure comes to. */
export function figuresOf({ ours, beside, goal }: Measure): Figures {
  const own = { median: median(ours), p95: p95(ours) };
  const besideMedian = beside && median(beside.samples);
  const ratio = besideMedian === undefined ? undefined : own.median / besideMedian;
  return {
    ...own,
    ...(beside && { besideMedian, besideP95: p95(beside.samples), ratio }),
    ...(goal && { holds: "ratio" in goal ? (ratio ?? Number.NaN) <= goal.ratio : own.median <= goal.figure }),
  };
}
