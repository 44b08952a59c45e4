import { isName } from "../words/is-name.ts";
import type { Field } from "./field.ts";
import { fromHeader } from "./field.ts";

/** The team that the page shows. */
export const employmentUnit: Field<"employmentUnit"> = ({ header: { employmentUnit: team } }) => {
  if (!team) return undefined;
  return isName(team) ? fromHeader(team, team) : { unread: team };
};
