import { COMPARE_MOST, type Comparison, distinct } from "./comparison.ts";

const PINNED = "pin";
const OTHERS = "compare";
const ROWS = "rows";
const UNFOLDED = "unfold";

/** "?pin=200550889-0836&compare=200600001&rows=differ": the comparison that a query asks for, if it asks for one. */
export function comparisonOfQuery(text: string): Comparison | undefined {
  const query = new URLSearchParams(text);
  if (!query.has(PINNED) && !query.has(OTHERS)) return undefined;
  const all = (name: string) => distinct(query.getAll(name).filter((value) => value !== ""));
  const pinned = all(PINNED).slice(0, COMPARE_MOST);
  const others = all(OTHERS).filter((key) => !pinned.includes(key));
  return {
    pinned,
    others: others.slice(0, COMPARE_MOST - pinned.length),
    onlyDifferences: query.get(ROWS) === "differ",
    unfolded: all(UNFOLDED),
  };
}

/** The query with this comparison in it, or with none; what else it says of the library stays. */
export function queryOfComparison(comparison: Comparison | undefined, text: string): string {
  const query = new URLSearchParams(text);
  for (const name of [PINNED, OTHERS, ROWS, UNFOLDED]) query.delete(name);
  if (comparison) {
    const { pinned, others, onlyDifferences, unfolded } = comparison;
    for (const key of pinned) query.append(PINNED, key);
    for (const key of others) query.append(OTHERS, key);
    // A comparison that holds nothing yet is still one.
    if (pinned.length + others.length === 0) query.set(OTHERS, "");
    if (onlyDifferences) query.set(ROWS, "differ");
    for (const id of unfolded) query.append(UNFOLDED, id);
  }
  const said = query.toString();
  return said === "" ? "" : `?${said}`;
}
