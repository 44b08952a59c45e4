// What Excel holds in a cell, in UTF-16 units. (Microsoft, "Excel specifications and limits", read in November 2026)
const MOST = 32_767;
const CUT = " […]";

// XML cannot hold these, or makes others of them; neither can a text that looks like their escape stand as it is.
const ESCAPED = /(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)/gu;

/**
 * A text as the cell of a sheet holds it, before it becomes markup: whole, but for what is longer than a cell, which ends
 * in " […]". Odd characters are written as ECMA-376 has it ("_x000D_", 22.9.2.19), and come back as they were.
 */
export function cellText(text: string): string {
  const whole = text.toWellFormed();
  // The cut may part a pair: its half then goes, too.
  const kept = whole.length <= MOST ? whole : whole.slice(0, MOST - CUT.length).replace(/[\uD800-\uDBFF]$/, "") + CUT;
  return kept.replace(
    ESCAPED,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}
