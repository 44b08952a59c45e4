import { MUST_BOUNDS, MUST_VALUES } from "../../../comparison/decide/judge-musts.ts";
import { CRITERION_IDS, NOTHING_WEIGHED, type Weighing, withWeight } from "../../../comparison/decide/weighing.ts";
import { boundOfText, textOfBound } from "../view-query.ts";

const WEIGHT = "weigh";
const PAY = "pay-by";
const HOURS = "hours-by";
const PLACE = "near";
/** In front of a filter's name: the library's own filters stand in the same address. */
const MUST = "must-";

/** Every name that `writeWeighing` may write. */
const NAMES = [WEIGHT, PAY, HOURS, PLACE, ...[...MUST_BOUNDS, ...MUST_VALUES].map((id) => MUST + id)];

/** Writes what matters into a query, "weigh=pay-3&must-years=5", in place of what it said of that. */
export function writeWeighing(query: URLSearchParams, weighing: Weighing | undefined): void {
  for (const name of NAMES) query.delete(name);
  if (!weighing) return;
  const { weights, pay, hours, places, musts } = weighing;
  for (const id of CRITERION_IDS) if (weights[id]) query.append(WEIGHT, `${id}-${weights[id]}`);
  if (pay !== NOTHING_WEIGHED.pay) query.set(PAY, pay);
  if (hours !== NOTHING_WEIGHED.hours) query.set(HOURS, hours);
  for (const place of places) query.append(PLACE, place);
  for (const id of MUST_BOUNDS) {
    const bound = musts.bounds[id];
    if (bound) query.set(MUST + id, textOfBound(bound));
  }
  for (const id of MUST_VALUES) for (const value of musts.values[id] ?? []) query.append(MUST + id, value);
}

/** What matters, as a query says it; what it does not say, or says in another form, does not matter. */
export function readWeighing(query: URLSearchParams): Weighing {
  const musts = {
    bounds: Object.fromEntries(
      MUST_BOUNDS.flatMap((id) => {
        const bound = boundOfText(query.get(MUST + id) ?? "");
        return bound ? [[id, bound]] : [];
      }),
    ),
    values: Object.fromEntries(
      MUST_VALUES.flatMap((id) => {
        const wanted = textsOf(query, MUST + id);
        return wanted.length > 0 ? [[id, wanted]] : [];
      }),
    ),
  };
  const bare: Weighing = {
    weights: {},
    pay: query.get(PAY) === "least" ? "least" : "middle",
    hours: query.get(HOURS) === "more" ? "more" : "fewer",
    places: textsOf(query, PLACE),
    musts,
  };
  return query.getAll(WEIGHT).reduce((weighing, said) => {
    const [name, weight] = said.split("-");
    const id = CRITERION_IDS.find((one) => one === name);
    return id && /^[1-5]$/.test(weight ?? "") ? withWeight(weighing, id, Number(weight)) : weighing;
  }, bare);
}

/** What is kept of it: the same text for the same weighing. */
export function queryOfWeighing(weighing: Weighing): string {
  const query = new URLSearchParams();
  writeWeighing(query, weighing);
  const said = query.toString();
  return said === "" ? "" : `?${said}`;
}

/** The weighing that was kept. */
export function weighingOfQuery(text: string): Weighing {
  return readWeighing(new URLSearchParams(text));
}

function textsOf(query: URLSearchParams, name: string): readonly string[] {
  return [...new Set(query.getAll(name).filter((value) => value !== ""))];
}
