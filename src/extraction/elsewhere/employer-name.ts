/** Apple itself and its companies; "Apple Bank", "Apple Leisure Group" and the like are others. Names as of 2026. */
const APPLE =
  /^Apple(?:[ ,]+(?:Inc|Computer|Corporation|Store|Retail|Distribution|Operations|Sales|GmbH|Pty|Canada|Japan|India|Korea|Europe|UK)\b[^|]{0,60})?[.®]?$/i;

/** Whether a name is Apple's, or that of one of its companies. */
export function isAppleName(name: string): boolean {
  return APPLE.test(name.trim());
}
