import type { Requirement } from "./requirements.ts";

/** How much a posting wants something: it asks for it, would like it, or merely names it where it tells of the work. */
export type Demand = "required" | "preferred" | "mentioned";

/** From the strongest to the weakest. */
export const DEMANDS: readonly Demand[] = ["required", "preferred", "mentioned"];

const MENTIONING: readonly Requirement[] = ["description", "responsibilities", "summary"];

/** What it means that this part of a posting names something. */
export function demandOf(requirement: Requirement): Demand {
  if (requirement === "preferred") return "preferred";
  return MENTIONING.includes(requirement) ? "mentioned" : "required";
}

/** Something that a posting names, once, with the strongest of the demands made of it. */
export interface Demanded<T> {
  readonly name: string;
  readonly demand: Demand;
  /** Every row that names it. */
  readonly rows: readonly T[];
}

/** Rows joined by name: what is required first, then what is preferred, then what is mentioned; else in their order. */
export function joinByName<T extends { readonly requirement: Requirement }>(
  rows: readonly T[],
  nameOf: (row: T) => string,
): readonly Demanded<T>[] {
  const joined = [...Map.groupBy(rows, nameOf)].map(([name, same]) => {
    const demands = same.map(({ requirement }) => demandOf(requirement));
    return { name, rows: same, demand: DEMANDS.find((demand) => demands.includes(demand)) ?? "mentioned" };
  });
  return DEMANDS.flatMap((demand) => joined.filter((one) => one.demand === demand));
}
