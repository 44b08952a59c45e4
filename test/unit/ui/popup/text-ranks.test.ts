import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankTexts } from "../../../../src/ui/popup/text-ranks.ts";

const TEXT = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc
    .tuple(fc.constantFrom("Level ", "level ", "Lévél-", "電源 ", ""), fc.nat(), fc.constantFrom("", " b", "B"))
    .map((parts) => parts.join("")),
);

describe("the ranks of texts", () => {
  it.each(["en", "de", "sv", "ja"])("are those of the locale's own order: %s", (locale) => {
    const { compare } = new Intl.Collator(locale, { numeric: true });
    fc.assert(
      fc.property(fc.uniqueArray(TEXT, { minLength: 2, maxLength: 40 }), (texts) => {
        const ranks = rankTexts(new Set(texts), locale);
        for (const a of texts) {
          for (const b of texts) {
            expect(Math.sign((ranks.get(a) ?? Number.NaN) - (ranks.get(b) ?? Number.NaN))).toBe(compare(a, b));
          }
        }
      }),
    );
  });

  it("stand as long as no text is new", () => {
    const ranks = rankTexts(new Set(["b", "a", "c"]), "en");
    expect(rankTexts(new Set(["c", "a"]), "en", ranks)).toBe(ranks);
    expect([...rankTexts(new Set(["c", "aa", "a"]), "en", ranks).keys()]).toEqual(["a", "aa", "c"]);
  });
});
