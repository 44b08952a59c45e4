import { BOUND_FILTER_IDS } from "../../comparison/filters/bound-filter.ts";
import type { Bound } from "../../comparison/filters/choice.ts";
import { VALUE_FILTER_IDS } from "../../comparison/filters/value-filter.ts";
import { COLUMN_IDS, type ColumnId, type Order, USUAL_COLUMNS, USUAL_ORDER, type View } from "./view.ts";

/** "?q=maps&status=applied&years=5&sort=-posted": what differs from the usual view; empty where nothing does. */
export function queryOfView({ search, choice, order, columns, open }: View): string {
  const query = new URLSearchParams();
  if (search !== "") query.set("q", search);
  for (const id of VALUE_FILTER_IDS) for (const value of choice.values[id] ?? []) query.append(id, value);
  for (const id of BOUND_FILTER_IDS) {
    const bound = choice.bounds[id];
    if (bound) query.set(id, textOfBound(bound));
  }
  if (textOfOrder(order) !== textOfOrder(USUAL_ORDER)) query.set("sort", textOfOrder(order));
  if (columns.join() !== USUAL_COLUMNS.join()) query.set("columns", columns.join());
  if (open !== undefined) query.set("role", open);
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}

/** The view that a query asks for; what it does not say, or says in another form, is as usual. */
export function viewOfQuery(text: string): View {
  const query = new URLSearchParams(text);
  const values = VALUE_FILTER_IDS.flatMap((id) => {
    const wanted = [...new Set(query.getAll(id))].filter((value) => value !== "");
    return wanted.length > 0 ? [[id, wanted]] : [];
  });
  const bounds = BOUND_FILTER_IDS.flatMap((id) => {
    const bound = boundOfText(query.get(id) ?? "");
    return bound ? [[id, bound]] : [];
  });
  return {
    search: query.get("q") ?? "",
    choice: { values: Object.fromEntries(values), bounds: Object.fromEntries(bounds) },
    order: orderOfText(query.get("sort") ?? ""),
    columns: columnsOfText(query.get("columns")),
    open: query.get("role") || undefined,
  };
}

/** What a saved view keeps: everything but the role that is open. */
export function queryToKeep(view: View): string {
  return queryOfView({ ...view, open: undefined });
}

/** "150000 USD YEAR", with "only" behind it where roles that do not say are left out. */
export function textOfBound({ limit, scale, unsaid }: Bound): string {
  return [String(limit), scale, unsaid ? "" : "only"].filter(Boolean).join(" ");
}

/** The bound that a text says; nothing where it has another form. */
export function boundOfText(text: string): Bound | undefined {
  const found = /^(\d{1,9}(?:\.\d{1,9})?)( [A-Z]{3} (?:YEAR|HOUR))?( only)?$/.exec(text);
  if (!found) return undefined;
  const [, limit, scale = "", only] = found;
  return { limit: Number(limit), scale: scale.trim(), unsaid: only === undefined };
}

function textOfOrder({ column, descending }: Order): string {
  return descending ? `-${column}` : column;
}

function orderOfText(text: string): Order {
  const descending = text.startsWith("-");
  const column = COLUMN_IDS.find((id) => id === text.slice(descending ? 1 : 0));
  return column ? { column, descending } : USUAL_ORDER;
}

/** In the order of the table, whatever the text's; the title is always among them. */
function columnsOfText(text: string | null): readonly ColumnId[] {
  if (text === null) return USUAL_COLUMNS;
  const named = new Set(text.split(","));
  return COLUMN_IDS.filter((id) => id === "title" || named.has(id));
}
