import { resolve } from "node:path";
import { expect, it } from "vitest";
import type { TestSpecification, Vitest } from "vitest/node";
import { RunOrder } from "./run-order.ts";

/** Vitest as it knows files of earlier runs, each as long as any other: the order is the one that they are given in. */
const vitest = { cache: { getTestSpecificationResult: () => ({ failed: false, duration: 1 }) } } as unknown as Vitest;
const project = { name: "", config: { isolate: true, sequence: { groupOrder: 0 } } };

it("begins with the longest files, and leaves the others as they are", async () => {
  const names = ["locales.test.ts", "extraction/mutated.test.ts", "store.test.ts", "extraction/corpus.test.ts"];
  const files = names.map(
    (name) => ({ moduleId: resolve("test/unit", name), project }) as unknown as TestSpecification,
  );
  // oxlint-disable-next-line unicorn/no-array-sort -- not an array's
  const sorted = await new RunOrder(vitest).sort(files);
  expect(sorted.map((file) => names[files.indexOf(file)])).toEqual([
    "extraction/mutated.test.ts",
    "extraction/corpus.test.ts",
    "locales.test.ts",
    "store.test.ts",
  ]);
});
