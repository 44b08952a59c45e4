import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { scoreFolder, tally } from "../../score/score.ts";
import { VARIANT_NAMES } from "../../score/variants.ts";

/** Real postings stand beside the project where there are any; the project passes without them. */
const CORPUS = new URL("../../../../shared/corpus/", import.meta.url);
const here = ["seeds", "multi-location-2026", "sectioned-2026", "classic-2024"]
  .map((folder) => fileURLToPath(new URL(folder, CORPUS)))
  .filter((folder) => existsSync(folder));
console.log(
  here.length > 0 ? `${here.length} folders of real postings are read.` : "No real postings are here to read.",
);

describe("the reader on real postings", () => {
  it("finds all folders of them, or none", () => {
    expect([0, 4]).toContain(here.length);
  });

  it.each(here)(
    "reads every value right in %s, also without scripts and without names",
    { timeout: 300_000 },
    async (folder) => {
      const pages = await scoreFolder(folder, VARIANT_NAMES);
      for (const variant of VARIANT_NAMES) {
        const scored = pages.filter((page) => page.variant === variant);
        const counts = [...tally(scored).values()];
        expect([variant, counts.reduce((sum, { wrong }) => sum + wrong, 0)]).toEqual([variant, 0]);
        expect([variant, counts.reduce((sum, { missing }) => sum + missing, 0)]).toEqual([variant, 0]);
        expect(counts.reduce((sum, { right }) => sum + right, 0)).toBeGreaterThan(scored.length * 10);
      }
    },
  );
});
