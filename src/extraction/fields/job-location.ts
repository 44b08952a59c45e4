import type { Field } from "./field.ts";
import { fromHeader } from "./field.ts";

/** All places that the page offers, in its order. */
export const jobLocation: Field<"jobLocation"> = ({ header: { jobLocation: shown } }) =>
  shown && shown.length > 0
    ? fromHeader(
        shown.map(({ place }) => place),
        ...shown.map(({ words }) => words),
      )
    : undefined;
