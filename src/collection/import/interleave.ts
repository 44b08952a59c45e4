/**
 * Two lists as one, by time (ms), each in its own order: what was kept one after the other stays so, whatever the clock
 * did between. At one moment, the first list's go first.
 */
export function interleave<T>(first: readonly T[], second: readonly T[], timeOf: (one: T) => number): readonly T[] {
  const merged: T[] = [];
  let at = 0;
  for (const one of second) {
    for (let next = first[at]; next !== undefined && timeOf(next) <= timeOf(one); next = first[at]) {
      merged.push(next);
      at += 1;
    }
    merged.push(one);
  }
  return [...merged, ...first.slice(at)];
}
