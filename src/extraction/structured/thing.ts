/** A text that the page shows as the value of a property, and the element that holds it. */
export interface ShownText {
  readonly shownIn: Element;
}

export type Value = string | Thing | ShownText;

/** Something that a page describes in schema.org's terms, whether as JSON-LD or as microdata. */
export interface Thing {
  /** Names without schema.org's address: "JobPosting". */
  readonly types: readonly string[];
  /** Its address, where it has one. */
  readonly id?: string | undefined;
  readonly values: ReadonlyMap<string, readonly Value[]>;
  /** The element that the description stands in: a script, or the one that holds the microdata. */
  readonly source: Element;
}

export const JOB_POSTING = "JobPosting";

/** A name as schema.org spells it, without its address or a prefix: "http://schema.org/JobPosting", "schema:title". */
export function bareName(name: string): string {
  return name.trim().replace(/^(?:https?:\/\/(?:www\.)?schema\.org[/#]|schema:)/i, "");
}

export function isThing(value: Value): value is Thing {
  return typeof value === "object" && "values" in value;
}

/** The values of a property, those of several names in order of the names. */
export function valuesOf(thing: Thing, ...names: readonly string[]): readonly Value[] {
  return names.flatMap((name) => thing.values.get(name) ?? []);
}
