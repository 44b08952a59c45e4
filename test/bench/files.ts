import type { JSHandle } from "@playwright/test";
import { bundle } from "../faults/bundle.ts";
import type { FileDeed, FilesBench } from "./in-page/files.ts";
import type { Line } from "./line.ts";
import type { Goal, Measure } from "./ratio.ts";

const COUNT = 10_000;
const QUICK_COUNT = 1000;
const PAGE = "https://bench.example.org/files";
const CSV: Goal = { ratio: 1.3 };
const WRITE_JSON: Goal = { ratio: 1.5 };
const IMPORT: Goal = { ratio: 1.5 };

/** Ours, what it stands beside, that one's name, and the goal. What both make has to be the same where `same` says so. */
const PAIRS: readonly { what: string; ours: FileDeed; beside: FileDeed; name: string; goal?: Goal; same?: true }[] = [
  {
    what: "CSV",
    ours: "csv",
    beside: "papaparse",
    name: "papaparse with its formula guard, the same cells",
    goal: CSV,
  },
  { what: "CSV, cells at hand", ours: "cells", beside: "papaparseOfCells", name: "papaparse, the same", goal: CSV },
  { what: "JSON", ours: "json", beside: "stringify", name: "JSON.stringify of the same text", goal: WRITE_JSON },
  { what: "JSON", ours: "json", beside: "compact", name: "JSON.stringify without indentation" },
  {
    what: "import",
    ours: "import",
    beside: "rawImport",
    name: "JSON.parse and one transaction",
    goal: IMPORT,
    same: true,
  },
  { what: "import", ours: "import", beside: "rawPut", name: "one transaction alone", goal: IMPORT, same: true },
];

/** Files written and brought in, beside what writes and reads without asking. */
export const files: Line = {
  name: "files",
  title: "Files",
  async measure({ isQuick, rounds, openBare }) {
    const count = isQuick ? QUICK_COUNT : COUNT;
    const context = await openBare({
      get: (url) => (url === PAGE ? "<!doctype html><title>Files</title>" : undefined),
    });
    const page = await context.newPage();
    await page.goto(PAGE);
    await page.evaluate(await bundle("test/bench/in-page/files.ts", "pomonaFiles"));
    const bench: JSHandle<FilesBench> = await page.evaluateHandle(`pomonaFiles.openFilesBench(${count})`);
    const deeds = [...new Set(PAIRS.flatMap(({ ours, beside }) => [ours, beside]))];
    const times = new Map<FileDeed, number[]>(deeds.map((deed) => [deed, []]));
    const made = new Map<FileDeed, number>();
    for (let round = -1; round < rounds; round += 1) {
      for (const deed of deeds) {
        const result = await bench.evaluate((open, name) => open.run(name), deed);
        made.set(deed, result.made);
        // The first round compiles what the others run.
        if (round >= 0) times.get(deed)?.push(result.ms);
      }
    }
    await context.close();
    return PAIRS.map(({ what, ours, beside, name, goal, same }): Measure => {
      if (same && made.get(ours) !== made.get(beside))
        throw new Error(`${what}: ${made.get(ours)}, not ${made.get(beside)}`);
      const samples = times.get(beside) ?? [];
      const all = `${count.toLocaleString("en")} roles, ${what}`;
      return { what: all, unit: "ms", ours: times.get(ours) ?? [], beside: { name, samples }, goal };
    });
  },
};
