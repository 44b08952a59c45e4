import { describe, expect, it } from "vitest";
import { educationRequirements } from "../../../../src/extraction/fields/education-requirements.ts";
import { employmentType } from "../../../../src/extraction/fields/employment-type.ts";
import { evergreen } from "../../../../src/extraction/fields/evergreen.ts";
import { experienceRequirements } from "../../../../src/extraction/fields/experience-requirements.ts";
import { knowsLanguage } from "../../../../src/extraction/fields/knows-language.ts";
import { publications } from "../../../../src/extraction/fields/publications.ts";
import { travel } from "../../../../src/extraction/fields/travel.ts";
import { bestTime } from "../../thread-time.ts";
import { wordsWith } from "./words-of.ts";

const FIELDS = {
  educationRequirements,
  employmentType,
  evergreen,
  experienceRequirements,
  knowsLanguage,
  publications,
  travel,
};

const HALF_A_MEGABYTE = 500_000;
const filled = (text: string) => text.repeat(Math.ceil(HALF_A_MEGABYTE / text.length));

describe("hostile words", () => {
  it.each([
    "BS ",
    "BS, ",
    "BS or MS in ",
    "5+ years ",
    "5 - ",
    "preferred, ",
    "((((",
    "a.b.",
    "travel ",
    "English and ",
    "publication record of ",
    "in Botany / Physics, ",
    " ",
    "not for a specific ",
    "minimum of ",
    "五年",
    "B.S. ",
    "or equivalent relevant ",
    "Ideally ",
  ])("of half a megabyte do not run away: “%s”", (text) => {
    for (const field of Object.values(FIELDS)) {
      const words = wordsWith({ minimumQualifications: [filled(text)], summary: [filled(text)] });
      expect(bestTime(1500, () => void field(words))).toBeLessThan(1500);
    }
  });

  it("keep every quote a part of the section's words", () => {
    const item = filled("BS and 5+ years of experience preferred (fluent in English, travel up to 5%) ");
    for (const field of Object.values(FIELDS)) {
      const read = field(wordsWith({ minimumQualifications: [item] }));
      const quotes = read && "quotes" in read ? read.quotes : [];
      expect(quotes.slice(0, 500).every(({ quote }) => item.includes(quote))).toBe(true);
    }
  });
});
