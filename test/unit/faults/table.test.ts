import { expect, it } from "vitest";
import { type Line, tellFailures } from "../../faults/fault.ts";
import { complaintsOf, countLines, isHarmless, tableOf } from "../../faults/table.ts";

const outcome = { times: 300, acknowledged: 12_345, lost: [], doubled: [], torn: [], told: "nothing", wrong: [] };
const harmless: Line = { title: "worker stopped", backend: "LevelDB", seconds: 61.2, outcome };
const harmful: Line = {
  ...harmless,
  backend: "SQLite",
  outcome: { ...outcome, lost: ["a look"], torn: ["a role", "another"], wrong: ["an error"] },
};
const left: Line = { title: "power cut", backend: "LevelDB", seconds: 0, skipped: "needs root on Linux" };

it("draws a line for each fault, with why it was left out", () => {
  expect(tableOf([harmless, harmful, left]).split("\n")).toEqual([
    "| fault          | IndexedDB on | times   | acknowledged | lost | doubled | torn | told to the user    | s  |",
    "| -------------- | ------------ | ------- | ------------ | ---- | ------- | ---- | ------------------- | -- |",
    "| worker stopped | LevelDB      | 300     | 12,345       | 0    | 0       | 0    | nothing             | 61 |",
    "| worker stopped | SQLite       | 300     | 12,345       | 1    | 0       | 2    | nothing; WRONG: 1   | 61 |",
    "| power cut      | LevelDB      | SKIPPED |              |      |         |      | needs root on Linux |    |",
  ]);
});

it("counts a line as a test that failed where anything is wrong with it", () => {
  expect([harmless, harmful, left].map(isHarmless)).toEqual([true, false, true]);
  expect(countLines([harmless, harmful, left])).toEqual({ passed: 1, failed: 1, skipped: 1 });
  const names = ["lost", "doubled", "torn", "wrong"];
  const harmfulBy = names.filter((name) => !isHarmless({ ...harmless, outcome: { ...outcome, [name]: ["one"] } }));
  expect(harmfulBy).toEqual(names);
  expect(complaintsOf(harmful)).toEqual(["lost: a look", "torn: a role", "torn: another", "wrong: an error"]);
});

it("tells how many deeds failed, and how", () => {
  expect(tellFailures([])).toBe("nothing");
  expect(tellFailures(["storage-full", "unknown", "storage-full"])).toBe("2 × storage-full, 1 × unknown");
});
