/**
 * Pomona's leaf on a grid of 16: one half solid, the other written on. The ledger lines end at the blade's edge by their
 * own length: a clip path would need an id, unique on the page.
 */
export const LEAF_PATHS = [
  "M8 0C7.4 2.7 2 4 2 8.1c0 3.1 2.1 5.4 5 5.85V16h1z",
  "M9 2h1.4q1 .9 1.8 2H9zM9 5h3.9q.7 1 1 2H9zM9 8h5q-.05 1-.35 2H9zM9 11h4.1q-.7 1.1-1.9 2H9z",
] as const;
