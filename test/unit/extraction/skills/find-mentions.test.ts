import { describe, expect, it } from "vitest";
import { findMentions } from "../../../../src/extraction/skills/find-mentions.ts";
import { indexSpellings } from "../../../../src/extraction/skills/spellings.ts";
import { splitWords } from "../../../../src/extraction/skills/split-words.ts";

const index = indexSpellings([
  {
    kind: "instrument",
    rows: [
      "Logic Analyzer",
      "Network Analyzer",
      "Power Analyzer",
      "Spectrum Analyzer",
      { name: "X Analyzer", told: "cased" },
    ],
  },
]);

function namesIn(line: string): string[] {
  return findMentions(line, splitWords(line), index).map(({ spelling }) => spelling.name);
}

describe("names that share their last word", () => {
  it.each([
    ["spectrum and network analyzers", ["Spectrum Analyzer", "Network Analyzer"]],
    ["spectrum/network analyzer", ["Spectrum Analyzer", "Network Analyzer"]],
    ["logic, spectrum or network analyzers", ["Logic Analyzer", "Spectrum Analyzer", "Network Analyzer"]],
    ["scopes, logic, and network analyzers", ["Logic Analyzer", "Network Analyzer"]],
    ["power analyzers, logic and network analyzers", ["Power Analyzer", "Logic Analyzer", "Network Analyzer"]],
  ])("are all found in “%s”", (line, names) => {
    expect(namesIn(line)).toEqual(names);
  });

  it.each([
    ["more power, network analyzers", ["Network Analyzer"]],
    ["power of logic; network analyzers", ["Network Analyzer"]],
    ["power. And network analyzers", ["Network Analyzer"]],
    ["cars and network analyzers", ["Network Analyzer"]],
    ["X and network analyzers", ["Network Analyzer"]],
    ["network and network analyzers", ["Network Analyzer"]],
  ])("are not made up in “%s”", (line, names) => {
    expect(namesIn(line)).toEqual(names);
  });
});
