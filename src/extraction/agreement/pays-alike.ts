import type { PayRange } from "../../posting/job-posting.ts";

/**
 * Whether two statements of pay can both be true: a role whose pay differs by place has several ranges, and another
 * reading may have some of them; for one place there is one.
 */
export function arePaysAlike(taken: readonly PayRange[], other: readonly PayRange[]): boolean {
  const isOneOf = (range: PayRange, ranges: readonly PayRange[]) => ranges.some((each) => isSame(range, each));
  const contradictsPlace = other.some(({ place, ...range }) => {
    const ofPlace = place === undefined ? [] : taken.filter((each) => each.place === place);
    return ofPlace.length > 0 && !isOneOf(range, ofPlace);
  });
  return !contradictsPlace && other.some((range) => isOneOf(range, taken));
}

function isSame(one: PayRange, two: PayRange): boolean {
  const keys = ["minValue", "maxValue", "currency", "unitText"] as const;
  return keys.every((key) => one[key] === two[key]);
}
