import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { scoreLabels, sharesOf, tallyLabels } from "../../score/score-labels.ts";

/** What postings mean, read by eye; the postings stand beside the project where there are any. */
const CORPUS = new URL("../../../../shared/corpus/", import.meta.url);
const LABELS = new URL("../../labels/", import.meta.url);
const isHere = existsSync(CORPUS);
if (!isHere) console.log("No labelled postings are here to read.");

/** The least share of skills (F1) and of postings whose other facts are all right. */
const SETS = [
  { name: "labelled with the corpus", folder: new URL("labelled", CORPUS), skills: 0.95, facts: 1 },
  { name: "looked at while rules were written", folder: new URL("tuned", LABELS), skills: 0.95, facts: 0.98 },
  { name: "held out", folder: new URL("held-out", LABELS), skills: 0.85, facts: 0.9 },
];

describe.runIf(isHere)("facts beside labels made by eye", () => {
  it.each(SETS)("$name", { timeout: 60_000 }, ({ folder, skills, facts }) => {
    const scores = tallyLabels(scoreLabels(fileURLToPath(folder)));
    expect(scores.size).toBeGreaterThan(10);
    for (const [fact, score] of scores) {
      const share = fact === "skills" ? sharesOf(score).f1 : score.right / score.postings;
      const least = fact === "skills" ? skills : facts;
      expect([fact, share, share >= least]).toEqual([fact, share, true]);
    }
  });
});
