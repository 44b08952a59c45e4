import { DECIDED_SETS, type Decision } from "./decision.ts";
import { readWeighing, writeWeighing } from "./weighing-query.ts";

const DECIDED = "decide";
const UNFOLDED = "working";

/** "?decide=saved&weigh=pay-3&weigh=years-2": the decision that a query asks for, if it asks for one. */
export function decisionOfQuery(text: string): Decision | undefined {
  const query = new URLSearchParams(text);
  const of = DECIDED_SETS.find((set) => set === query.get(DECIDED));
  return of && { of, weighing: readWeighing(query), unfolded: [...new Set(query.getAll(UNFOLDED))] };
}

/** The query with this decision in it, or with none; what else it says of the library stays. */
export function queryOfDecision(decision: Decision | undefined, text: string): string {
  const query = new URLSearchParams(text);
  for (const name of [DECIDED, UNFOLDED]) query.delete(name);
  if (decision) query.set(DECIDED, decision.of);
  writeWeighing(query, decision?.weighing);
  for (const key of decision?.unfolded ?? []) query.append(UNFOLDED, key);
  const said = query.toString();
  return said === "" ? "" : `?${said}`;
}
