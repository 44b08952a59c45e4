import { describe, expect, it } from "vitest";
import { findFolded, foldWords, wordsSearched } from "../../../src/collection/fold-words.ts";
import { findSentence, keptWordsOf } from "../../../src/comparison/kept-words.ts";
import { sampleRole } from "../sample-roles.ts";

const wordsOf = (responsibilities: readonly string[], inLanguage = "en-US") => {
  const [snapshot] = sampleRole("1", { posting: { responsibilities, inLanguage } }).snapshots;
  if (!snapshot) throw new Error("a role without words");
  return keptWordsOf(snapshot);
};

describe("folded words", () => {
  it.each([
    ["Ａpple  Straße\nMÜNCHEN", "apple straße munchen"],
    ["ﬁne é", "fine e"],
  ])("%j is %j", (text, folded) => expect(foldWords(text)).toBe(folded));

  it("are found where they stand in the text as it is written", () => {
    const found = (text: string, word: string) => {
      const [from, to] = findFolded(text, foldWords(word)) ?? [0, 0];
      return text.slice(from, to);
    };
    expect(found("Nach München fahren", "munchen")).toBe("München");
    expect(found("Ein ﬁeld of view", "field")).toBe("ﬁeld");
    expect(found("Cafe\u0301 au lait", "cafe")).toBe("Cafe\u0301");
    expect(found("量産の立ち上げを支えます", "立ち上げ")).toBe("立ち上げ");
    expect(findFolded("nothing", "else")).toBeUndefined();
  });
});

describe("the sentence that a search finds", () => {
  it("is the one of its paragraph that has the word, the word apart", () => {
    const words = wordsOf(["Draws maps.", "Cuts tools. Talks with the foundry. Sleeps well."]);
    expect(findSentence(words, wordsSearched("FOUNDRY"))).toEqual({
      before: "Talks with the ",
      word: "foundry",
      after: ". ".trim(),
    });
  });

  it("is cut where much stands before the word, and found in a script without spaces", () => {
    const long = findSentence(wordsOf([`${"word ".repeat(40)}needle ends`]), ["needle"]);
    expect(long?.before).toMatch(/^…(word )+$/);
    expect(long?.before.length).toBeLessThan(45);
    expect(findSentence(wordsOf(["量産の立ち上げを支えます。毎日測ります。"], "ja"), ["測り"])).toMatchObject({
      before: "毎日",
      word: "測り",
    });
  });

  it("is none where no word occurs, and stands where the page calls its language what none is called", () => {
    expect(findSentence(wordsOf(["Draws maps."]), ["zebra"])).toBeUndefined();
    expect(findSentence(wordsOf(["Draws maps."], "no such language!"), ["maps"])?.word).toBe("maps");
  });
});
