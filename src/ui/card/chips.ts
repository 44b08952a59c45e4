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
