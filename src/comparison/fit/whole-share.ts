/** Shares that are meant to be 0 or 1 differ from it by less than this, and by rounding alone. */
const NEXT_TO_NOTHING = 1e-9;

/** A share from 0 to 1 in whole hundredths, never rounded up to all nor down to nothing. */
export function wholeShare(share: number): number {
  const whole = Math.round(share * 100) / 100;
  const isBetween = share > NEXT_TO_NOTHING && share < 1 - NEXT_TO_NOTHING;
  return isBetween ? Math.min(0.99, Math.max(0.01, whole)) : whole;
}
