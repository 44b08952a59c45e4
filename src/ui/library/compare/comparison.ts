/** How many roles can stand side by side here. */
export const COMPARE_MOST = 6;

/** What is compared and how it is shown: all of it stands in the page's address. */
export interface Comparison {
  /** Keys of the roles that stay in front, in their order. */
  readonly pinned: readonly string[];
  /** Keys of those behind them. */
  readonly others: readonly string[];
  readonly onlyDifferences: boolean;
  /** Rows, cells and groups that are not as they are at first, by their ids. */
  readonly unfolded: readonly string[];
}

/** Which roles, and where they stand: what Undo takes back. */
export type Columns = Pick<Comparison, "pinned" | "others">;

/** A comparison of these roles, as it is shown at first; those beyond the most are left out. */
export function comparisonOf(keys: readonly string[]): Comparison {
  return { pinned: [], others: distinct(keys).slice(0, COMPARE_MOST), onlyDifferences: false, unfolded: [] };
}

/** The roles in the order in which they stand. */
export function columnsOf({ pinned, others }: Columns): readonly string[] {
  return [...pinned, ...others];
}

/** The role moved by so many places, a negative number towards the front; it stays among those pinned, or behind them. */
export function withMoved(columns: Columns, key: string, by: number): Columns {
  const move = (keys: readonly string[]): readonly string[] => {
    const at = keys.indexOf(key);
    if (at < 0) return keys;
    const others = keys.filter((one) => one !== key);
    return others.toSpliced(Math.max(0, Math.min(at + by, others.length)), 0, key);
  };
  return { pinned: move(columns.pinned), others: move(columns.others) };
}

/** The role kept in front, as the last of those; or no longer, as the first behind them. */
export function withPinTurned({ pinned, others }: Columns, key: string): Columns {
  return pinned.includes(key)
    ? { pinned: without(pinned, key), others: [key, ...others] }
    : { pinned: [...pinned, key], others: without(others, key) };
}

/** The role taken out. */
export function withoutRole({ pinned, others }: Columns, key: string): Columns {
  return { pinned: without(pinned, key), others: without(others, key) };
}

/** Another role in the place of one. */
export function withSwapped({ pinned, others }: Columns, key: string, other: string): Columns {
  const swap = (keys: readonly string[]) => keys.map((one) => (one === key ? other : one));
  return { pinned: swap(pinned), others: swap(others) };
}

/** One more role, behind the others; the same where it is there already, or no more fit. */
export function withRole(columns: Columns, key: string): Columns {
  const there = columnsOf(columns);
  if (there.includes(key) || there.length >= COMPARE_MOST) return columns;
  return { ...columns, others: [...columns.others, key] };
}

/** Each entry once, in their order. */
export function distinct(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)];
}

function without(keys: readonly string[], key: string): readonly string[] {
  return keys.filter((one) => one !== key);
}
