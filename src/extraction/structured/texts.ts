import { foldSpace } from "../words/fold-space.ts";
import { readItems } from "../words/read-items.ts";
import { readMarkup } from "./read-markup.ts";
import { isThing, type Value, valuesOf } from "./thing.ts";

/** The lines of a text; of a thing, those of its name. */
export function linesOf(value: Value): readonly string[] {
  if (typeof value === "string") return readMarkup(value);
  return isThing(value)
    ? valuesOf(value, "name").flatMap((name) => (isThing(name) ? [] : linesOf(name)))
    : readItems(value.shownIn);
}

/** A text as one line; empty where there is none. */
export function lineOf(value: Value | undefined): string {
  return value === undefined ? "" : foldSpace(linesOf(value).join(" "));
}
