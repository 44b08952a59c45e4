import { type Demand, demandOf, DEMANDS } from "../../posting/demand.ts";
import { type AskedItem, type AskingRole, askedItems, type OwnedItem } from "./asked-item.ts";
import { groupAlike } from "./group-alike.ts";

/** What one role says of one requirement: its bullets, most often one; none where it does not ask for it. */
export interface RequirementCell {
  readonly items: readonly AskedItem[];
  /** The strongest with which it asks. */
  readonly demand?: Demand | undefined;
}

/** One requirement across the roles. */
export interface RequirementRow {
  readonly askedBy: "all" | "some" | "one";
  /** One for each role, in the order given. */
  readonly cells: readonly RequirementCell[];
  /** What the roles that ask do not agree on. */
  readonly differs: { readonly demand: boolean; readonly years: boolean; readonly degrees: boolean };
}

/**
 * The requirements of several roles in one list: what all ask for first, then what most do, and what one alone does
 * last; within that as the roles have them, the first role's first. Every bullet stands in it once. What is the same in
 * other words is found by the words and skills that they share: `test/labels/aligned` says how well.
 */
export function lineUpRequirements(roles: readonly AskingRole[]): RequirementRow[] {
  const items = roles.flatMap((role, at): OwnedItem[] =>
    askedItems(role).map((item) => ({ ...item, role: at, key: role.key })),
  );
  const itemsAt = (group: readonly number[]) => group.toSorted((a, b) => a - b).flatMap((at) => items[at] ?? []);
  return groupAlike(items)
    .toSorted((a, b) => Math.min(...a) - Math.min(...b))
    .map((group) => rowOf(itemsAt(group), roles.length))
    .toSorted((a, b) => countAsking(b) - countAsking(a));
}

const asks = ({ items }: RequirementCell) => items.length > 0;
const countAsking = ({ cells }: RequirementRow) => cells.filter(asks).length;

function rowOf(group: readonly OwnedItem[], roles: number): RequirementRow {
  const cells = Array.from({ length: roles }, (_none, at) => cellOf(group.filter(({ role }) => role === at)));
  const asking = cells.filter(asks);
  const isDifferent = (value: (cell: RequirementCell) => unknown) =>
    new Set(asking.map((cell) => JSON.stringify(value(cell)))).size > 1;
  return {
    askedBy: asking.length === roles ? "all" : asking.length > 1 ? "some" : "one",
    cells,
    differs: {
      demand: isDifferent(({ demand }) => demand),
      years: isDifferent(({ items }) =>
        distinct(items.flatMap(({ years }) => years.map((one) => JSON.stringify(one)))),
      ),
      degrees: isDifferent(({ items }) => distinct(items.flatMap(({ degrees }) => degrees))),
    },
  };
}

function cellOf(owned: readonly OwnedItem[]): RequirementCell {
  const items = owned.map(({ role: _role, key: _key, ...item }): AskedItem => item);
  const demands = items.map(({ requirement }) => demandOf(requirement));
  return { items, demand: DEMANDS.find((demand) => demands.includes(demand)) };
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)].toSorted();
}
