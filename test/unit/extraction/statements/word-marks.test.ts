import { parseAst } from "vite";
import { describe, expect, it, vi } from "vitest";
import { educationRequirements } from "../../../../src/extraction/fields/education-requirements.ts";
import { employmentType } from "../../../../src/extraction/fields/employment-type.ts";
import { evergreen } from "../../../../src/extraction/fields/evergreen.ts";
import { experienceRequirements } from "../../../../src/extraction/fields/experience-requirements.ts";
import { knowsLanguage } from "../../../../src/extraction/fields/knows-language.ts";
import { publications } from "../../../../src/extraction/fields/publications.ts";
import { travel } from "../../../../src/extraction/fields/travel.ts";
import { DEGREE_WORDS, UNNAMED_DEGREE } from "../../../../src/extraction/statements/degree-words.ts";
import { ALSO_ENGLISH, LANGUAGE_NAMES } from "../../../../src/extraction/statements/language-names.ts";
import type { PostingWords } from "../../../../src/posting/posting-words.ts";
import { filesUnder } from "../../source-files.ts";
import { randomFrom } from "../mutated/random.ts";
import { matchesOf } from "./matches-of.ts";
import { wordsWith } from "./words-of.ts";

const { built, reading } = vi.hoisted(() => {
  const sources: string[] = [];
  const { RegExp } = globalThis;
  globalThis.RegExp = new Proxy(RegExp, {
    construct(target, [pattern, flags]: [string | RegExp, string?]) {
      sources.push(typeof pattern === "string" ? pattern : pattern.source);
      return new target(pattern, flags);
    },
  });
  const end = () => {
    globalThis.RegExp = RegExp;
  };
  return { built: { sources, end }, reading: { asksEveryRule: false } };
});
built.end();

vi.mock(import("../../../../src/extraction/statements/word-marks.ts"), async (original) => {
  const real = await original();
  const all = Object.values(real.ABOUT).reduce<number>((sum, bit) => sum | bit, 0);
  return { ...real, marksOf: (text) => (reading.asksEveryRule ? all : real.marksOf(text)) };
});

const FIELDS = [
  educationRequirements,
  employmentType,
  evergreen,
  experienceRequirements,
  knowsLanguage,
  publications,
  travel,
];
const readAll = (words: () => PostingWords, asksEveryRule: boolean) => {
  reading.asksEveryRule = asksEveryRule;
  return JSON.stringify(FIELDS.map((field) => field(words())));
};
/** Whether more is read with every rule asked than with those that the marks name. */
const differenceIn = (words: () => PostingWords) => readAll(words, true) !== readAll(words, false);

/** What the words of a rule need around them to count, by the file of the rule. */
const FRAMES: Readonly<Record<string, readonly string[]>> = {
  "preference.ts": ["Ph.D. ~", "Ph.D. and 5 years of experience ~", "~ MS"],
  "find-years.ts": ["~ of experience", "5 ~ of experience"],
  "find-employment-types.ts": ["~", "~ position"],
  "asked-languages.ts": ["~", "~ English", "French ~"],
  names: ["~", "fluent ~ required"],
};
const OTHER_FRAMES = ["~"];

/** The expressions of the rules, as they are written, as they are put together, and as the tables hold them. */
function rules(): { readonly source: string; readonly frames: readonly string[] }[] {
  const files = [...filesUnder("src/extraction/statements"), ...filesUnder("src/extraction/fields")];
  const written = files.flatMap(({ path, text }) => {
    const sources: string[] = [];
    if (path.endsWith("word-marks.ts")) return [];
    JSON.stringify(parseAst(text, { lang: "ts" }), (key, value: unknown) => {
      if (key === "regex") sources.push((value as { readonly pattern: string }).pattern);
      return typeof value === "bigint" ? undefined : value;
    });
    const frames = FRAMES[path.slice(path.lastIndexOf("/") + 1)] ?? OTHER_FRAMES;
    return sources.map((source) => ({ source, frames }));
  });
  const amounts = built.sources.map((source) => ({ source, frames: FRAMES["find-years.ts"] ?? [] }));
  const names = Object.entries(LANGUAGE_NAMES).flatMap(([name, others]) => [name, ...others.split(", ")]);
  const languages = {
    source: `(?:${[...names, ...ALSO_ENGLISH].join("|")})(?:|e|en|er|es|kenntnisse|sprachige|-speaking)`,
    frames: FRAMES["names"] ?? [],
  };
  const degrees = [...DEGREE_WORDS, UNNAMED_DEGREE].map(({ words }) => ({ source: words, frames: ["~", "~ degree"] }));
  return [...written, ...amounts, languages, ...degrees].filter(({ source }) => source.length > 3);
}

/** After the first round, which has the words as they are. */
const CASES = [
  (text: string) => text,
  (text: string) => text.charAt(0).toUpperCase() + text.slice(1),
  (text: string) => text.toUpperCase(),
  // In lower case the first letter is two signs, and all behind it is moved.
  (text: string) => `İİİ ${text}`,
];
/** How often each of a rule's words comes in turn: 16 are 100,000 sentences. */
const ROUNDS = Number(process.env["POMONA_ROUNDS"] ?? 1);

describe("the marks of a sentence", () => {
  it("leave no rule out that finds something in it", { timeout: 60_000 * ROUNDS }, () => {
    const random = randomFrom(20_261_121);
    const missing = new Set<string>();
    let count = 0;
    for (const { source, frames } of rules()) {
      const matches = matchesOf(source);
      for (let turn = 0; turn < matches.count * ROUNDS; turn += 1) {
        const as = turn < matches.count ? String : (random.pick(CASES) ?? String);
        const words = as(matches.text(turn));
        for (const frame of frames) {
          const text = frame.replace("~", () => words);
          const items = { minimumQualifications: [text], summary: [text], payAndBenefits: [text] };
          count += 1;
          if (differenceIn(() => wordsWith(items, text))) missing.add(text);
        }
      }
    }
    expect([...missing]).toEqual([]);
    expect(count).toBeGreaterThan(4000 * ROUNDS);
  });

  it("are of the words as they are written, also behind a Turkish capital", () => {
    const minimum = (text: string) => {
      const read = educationRequirements(wordsWith({ minimumQualifications: [text] }));
      return read && "value" in read ? [read.value.minimum, read.value.preferred] : [];
    };
    reading.asksEveryRule = false;
    expect(minimum("Ph.D. graditi")).toEqual([null, "doctorate"]);
    expect(minimum("Bachelorʼs in Botany")).toEqual(["bachelor", null]);
    expect(minimum("İzmir İİ BS in Botany")).toEqual(["bachelor", null]);
  });
});
