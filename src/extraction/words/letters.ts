import { LETTER } from "./letter-class.ts";

const KNOWN = String.raw`${LETTER}\d²³¹¼-¾٠-٩०-९๐-๙０-９`;
/** Blocks whose letters are not told apart there: of India, Georgia, Ethiopia and others, numerals, and pairs of signs. */
const FOREIGN = String.raw`\u06d5-\u0dff\u0e80-\u10ff\u1200-\u1dff\u1fbe-\u1fff\u2150-\u218b\u2460-\u249b\u2c00-\u2dff\u3007\u3105-\u31bf\ua000-\uabff\ud800-\udfff\ufa70-\ufdff\ufe70-\ufefc`;
const OTHER_SIGNS = new RegExp(`[^${KNOWN}${FOREIGN}]+`, "g");
const IS_FOREIGN = new RegExp(`[${FOREIGN}]`);

/** Made when it is first needed; few postings have such a sign. */
let notALetter: RegExp | undefined;

/** Only what can be read aloud: the same for texts that differ in marks, white space and case. */
export function letters(text: string): string {
  // Spaces first, which are most of it: that is ten times as fast on a large text.
  const kept = text.replaceAll(" ", "").replace(OTHER_SIGNS, "");
  return (IS_FOREIGN.test(kept) ? kept.replace((notALetter ??= /[^\p{L}\p{N}]+/gu), "") : kept).toLowerCase();
}
