/** The element that each drawn role has, as the number it is drawn by. */
export type RowPlaces = ReadonlyMap<string, number>;

export const NO_PLACES: RowPlaces = new Map();

/**
 * The elements of the roles that are drawn now. A role that is drawn still keeps its own.
 * @param keys Of the roles, in the order of the rows.
 * @param reuses Whether those that came are written over the elements of those that went, which is quicker than making
 * others; where the focus or a selection is in one of them, it would be another role's unasked.
 */
export function placesOf(keys: readonly string[], old: RowPlaces, reuses: boolean): RowPlaces {
  const drawn = new Set(keys);
  const free = reuses ? [...old].flatMap(([key, place]) => (drawn.has(key) ? [] : [place])) : [];
  let next = Math.max(-1, ...old.values());
  return new Map(keys.map((key) => [key, old.get(key) ?? free.shift() ?? (next += 1)]));
}
