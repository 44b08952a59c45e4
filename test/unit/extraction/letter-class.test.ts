import { describe, expect, it } from "vitest";
import { LETTER, lowered } from "../../../src/extraction/words/letter-class.ts";
import { letters } from "../../../src/extraction/words/letters.ts";

const signs = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => String.fromCharCode(from + at)).filter((sign) => !/\p{Cn}/u.test(sign));

describe("the class of letters", () => {
  const own = new RegExp(`^[${LETTER}]$`);

  it.each([
    ["Latin", 0, 0x2b0],
    ["Greek, Cyrillic and Armenian", 0x388, 0x557],
    ["Thai", 0xe01, 0xe47],
    ["punctuation and pictures", 0x2000, 0x2070],
    ["Japanese", 0x3041, 0x30fb],
    ["Chinese", 0x4e00, 0xa000],
    ["Korean", 0xac00, 0xd7a4],
  ])("holds of %s what Unicode calls letters", (_, from, to) => {
    const other = signs(from, to).filter((sign) => own.test(sign) !== /^\p{L}$/u.test(sign));
    expect(other).toEqual([]);
  });

  it("makes a text small without moving anything in it", () => {
    for (const text of ["İstanbul, BS", "STRASSE ẞ", "Ünal"]) expect(lowered(text)).toHaveLength(text.length);
    expect(lowered("İ BS").indexOf("bs")).toBe(2);
  });

  it("is joined, of a text, by the letters of every other script", () => {
    for (const title of ["ქართული", "Հայերեն", "தமிழ்", "ខ្មែរ", "አማርኛ", "हैदराबाद", "বাংলা", "𠮷野家", "ﬁ", "Ⅱ"]) {
      const all = title.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
      expect(letters(`“${title}” – 🙂, ³ X!`)).toBe(`${all}³x`);
    }
    expect(letters("“Bachelorʼs” – 🙂!")).toBe(letters("Bachelor's"));
  });
});
