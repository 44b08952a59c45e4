import type { Field } from "./field.ts";
import { fromHeader } from "./field.ts";

/** No job has less, and no week more; another figure is something else. */
const LEAST_HOURS = 1;
const MOST_HOURS = 100;

/** Hours per week: "40", "38.5", "38,5"; a figure that no week can have is not read. */
export const workHours: Field<"workHours"> = ({ header: { workHours: shown } }) => {
  if (!shown) return undefined;
  const figures = shown.match(/\d+(?:[.,]\d+)?/g) ?? [];
  const hours = Number(figures[0]?.replace(",", "."));
  return figures.length === 1 && hours >= LEAST_HOURS && hours <= MOST_HOURS
    ? fromHeader(hours, shown)
    : { unread: shown };
};
