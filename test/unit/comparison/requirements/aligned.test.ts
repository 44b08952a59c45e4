import { describe, expect, it } from "vitest";
import { ALIGNED, hasCorpus, readAligned, readPair } from "../../../score/aligned.ts";
import { judgeAligned, tallyAligned } from "../../../score/score-aligned.ts";

const isHere = hasCorpus();
if (!isHere) console.log("No postings are here whose requirements could be lined up.");

describe("labels of what is the same", () => {
  it("are of fifteen pairs, fifteen and ten, and no posting is in two sets", () => {
    const roles = ALIGNED.map((name) => new Set(readAligned(name).flatMap((pair) => pair.roles)));
    expect(ALIGNED.map((name) => readAligned(name).length)).toEqual([15, 15, 10]);
    expect(new Set(roles.flatMap((some) => [...some])).size).toBe(roles.reduce((sum, { size }) => sum + size, 0));
  });

  it("are summed up as shares", () => {
    const texts = ["Prune", "Pruning"] as const;
    const judged = (["right", "right", "right", "wrong", "doubtful", "missed"] as const).map((verdict) => ({
      verdict,
      texts: verdict === "missed" ? texts : (["Prune", "Prune"] as const),
    }));
    const score = tallyAligned(judged);
    expect(score).toMatchObject({ precision: 3 / 4, strict: 3 / 5, recall: 3 / 4, reworded: 0 });
    expect(tallyAligned([])).toMatchObject({ precision: 1, strict: 1, recall: 1, reworded: 1 });
  });
});

describe.runIf(isHere)("requirements beside labels made by eye", () => {
  it.each(ALIGNED)("are lined up well: %s", { timeout: 60_000 }, (name) => {
    const judgements = readAligned(name).flatMap((pair) => judgeAligned(readPair(pair)));
    const { counts, precision, recall } = tallyAligned(judgements);
    expect(counts.right + counts.missed).toBeGreaterThan(30);
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.7);
  });

  it("say where a labelled text has changed", () => {
    const [pair] = readAligned("tuned");
    const same = [["keyQualifications 0 00000000", "keyQualifications 1 9a85236c"]] as const;
    expect(() => pair && readPair({ ...pair, same })).toThrow(/keyQualifications 0 has other words/);
  });
});
