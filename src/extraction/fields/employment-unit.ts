import type { Field } from "./field.ts";
import { fromHeader } from "./field.ts";

/** The team that the page shows. */
export const employmentUnit: Field<"employmentUnit"> = ({ header: { employmentUnit: team } }) =>
  team ? fromHeader(team, team) : undefined;
