import { expect, it } from "vitest";
import { bulletsOf, deedsOf, STEP } from "../../faults/deeds.ts";
import { planFor } from "../../faults/plans.ts";

const steps = [0, 1, 2, 3, 4, 5].map((step) => deedsOf(planFor(1, 0, 1000), step));

it("gives each look an id and a time of its own, and other words every third time", () => {
  const looks = steps.map(([look]) => look);
  expect(new Set(looks.map(({ id }) => id)).size).toBe(6);
  expect(looks.map(({ at }) => at)).toEqual([0, 1, 2, 3, 4, 5].map((step) => 1000 + step * STEP));
  const words = looks.map((look) => look.words);
  expect(words.slice(0, 3)).toEqual(Array.from({ length: 3 }, () => words[0]));
  expect(words[3]).not.toBe(words[0]);
  expect(bulletsOf(words[3] ?? "").at(-1)).toBe(words[3]);
});

it("sets another value of the user's each time, and gives each tab a role of its own", () => {
  expect(steps.map(([, mine]) => [mine.name, mine.value])).toEqual([
    ["notes", "Note 0 of tab 1"],
    ["stars", 2],
    ["notes", "Note 2 of tab 1"],
    ["stars", 4],
    ["notes", "Note 4 of tab 1"],
    ["stars", 1],
  ]);
  expect([0, 1, 2].map((tab) => planFor(tab).key)).toEqual(["200700001-0836", "200700002-0836", "200700003-0836"]);
});
