/** White space folded to single spaces, none at the ends. */
export function foldSpace(text: string): string {
  // Most texts have single spaces only; on a large page to look first takes a tenth of the time.
  const isFolded = !text.includes("  ") && !/[^\S ]/.test(text);
  return (isFolded ? text : text.replace(/\s+/gu, " ")).trim();
}
