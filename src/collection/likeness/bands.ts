import { hashOf, mixed } from "./hash.ts";

/**
 * Ten bands of six minima each (MinHash): of two texts that share 90 % of their shingles 99.9 % meet in a band, of two
 * that share half, one pair in seven. Whoever meets is compared exactly.
 */
const BANDS = 10;
const ROWS = 6;

/**
 * The numbers under which a text is looked up: texts of one name that are alike have one of them in common, and texts
 * of different names have none.
 */
export function bandsOf(name: string, shingles: Uint32Array): readonly number[] {
  const start = hashOf(name);
  return Array.from({ length: BANDS }, (_band, band) => {
    let hash = start;
    for (let row = 0; row < ROWS; row++) hash = mixed(hash ^ leastOf(shingles, band * ROWS + row));
    // Above the 32 bits of the hash stands which band it is.
    return band * 2 ** 32 + hash;
  });
}

/** The least of the shingles in the order that a seed gives them. */
function leastOf(shingles: Uint32Array, seed: number): number {
  const turn = Math.imul(seed + 1, 0x9e3779b9);
  let least = 0xffffffff;
  for (const shingle of shingles) least = Math.min(least, mixed(shingle ^ turn));
  return least;
}
