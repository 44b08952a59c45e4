import { languages } from "../languages/index.ts";

/** Enough of a text to know its language by. */
const SAMPLE = 4000;
/** A script names its language when this share of the letters is written in it; Latin product names stand among them. */
const SCRIPT_SHARE = 0.2;
/** A language's own short words make up at least this share of any real text in it. */
const WORD_SHARE = 0.06;

/** Language of a text (BCP 47, no region) by its script, or by the short words it is full of; nothing where unclear. */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const { code, script } of languages) {
    const signs = script ? (sample.match(script)?.length ?? 0) : 0;
    if (signs > letters * SCRIPT_SHARE) return code;
  }
  const words = sample.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const counts = languages.map(({ code, functionWords = "" }) => {
    const known = new Set(functionWords.split(" "));
    return { code, count: words.filter((word) => known.has(word)).length };
  });
  const [best, second] = counts.toSorted((a, b) => b.count - a.count);
  if (!best || best.count < Math.max(3, words.length * WORD_SHARE)) return undefined;
  return best.count > (second?.count ?? 0) * 1.5 ? best.code : undefined;
}
