/** Chance that is the same in every run: the same seed makes the same page. */
export interface Random {
  /** A whole number from 0 up to, and not including, the limit. */
  readonly below: (limit: number) => number;
  /** One of the values; nothing where there is none. */
  readonly pick: <T>(values: readonly T[]) => T | undefined;
}

/** Chance from a seed, by Tommy Ettinger's mulberry32 (public domain): short, and even enough for tests. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
  };
  return { below, pick: (values) => values[below(values.length)] };
}
