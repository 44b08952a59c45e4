import { type Demand, joinByName } from "../../posting/demand.ts";
import type { Observation, Quote } from "../../posting/observation.ts";

/** One skill to press, however often the posting names it. */
export interface Chip {
  readonly name: string;
  readonly demand: Demand;
  /** Where it is named; absent where nobody can tell which of the words are its own. */
  readonly quotes: readonly Quote[] | undefined;
}

/** The skills of a posting, what is required first. The reader quotes them one by one, in their order. */
export function chipsOf({ posting, provenance }: Observation): readonly Chip[] {
  const { skills = [] } = posting;
  const quotes = provenance.skills ?? [];
  const rows = skills.map((skill, index) => ({ ...skill, quote: quotes[index] }));
  return joinByName(rows, ({ name }) => name).map(({ name, demand, rows: same }) => ({
    name,
    demand,
    quotes: quotes.length === skills.length ? same.flatMap(({ quote }) => quote ?? []) : undefined,
  }));
}

/** What a chip takes of its line besides its name, what two lines hold, and what a button needs, all in average letters. */
const FRAME = 4;
const TWO_LINES = 87;
const BUTTON = 10;

/**
 * How many of these names fill two lines, with room for a button where they are not all of them. A guess that is kept
 * on the safe side: to ask for the true widths would make the page lay itself out.
 */
export function countInTwoLines(names: readonly string[]): number {
  const all = fill(names, TWO_LINES);
  return all === names.length ? all : fill(names, TWO_LINES - BUTTON);
}

function fill(names: readonly string[], room: number): number {
  let used = 0;
  const over = names.findIndex(({ length }) => (used += length + FRAME) > room);
  return over < 0 ? names.length : over;
}
