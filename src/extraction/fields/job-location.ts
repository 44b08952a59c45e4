import { isName } from "../words/is-name.ts";
import type { Field } from "./field.ts";
import { fromHeader } from "./field.ts";

/** All places that the page offers, in its order. What is no name of a place stands among none that are. */
export const jobLocation: Field<"jobLocation"> = ({ header: { jobLocation: shown = [] } }) => {
  const named = shown.filter(({ place }) => isName(place.name));
  const [first] = shown;
  if (named.length === 0) return first && { unread: first.words };
  return fromHeader(
    named.map(({ place }) => place),
    ...named.map(({ words }) => words),
  );
};
