import type { Field } from "./field.ts";
import { fromHeader } from "./field.ts";

/** No week has more; a larger figure is something else. */
const MOST_HOURS = 100;

/** Hours per week: "40", "38.5", "38,5"; a figure that no week can have is not read. */
export const workHours: Field<"workHours"> = ({ header: { workHours: shown } }) => {
  if (!shown) return undefined;
  const figures = shown.match(/\d+(?:[.,]\d+)?/g) ?? [];
  const hours = Number(figures[0]?.replace(",", "."));
  return figures.length === 1 && hours > 0 && hours <= MOST_HOURS ? fromHeader(hours, shown) : { unread: shown };
};
