import { resolve } from "node:path";
import { expect, it } from "vitest";
import type { TestSpecification, Vitest } from "vitest/node";
import { RunOrder } from "./run-order.ts";

/** Vitest as it knows files of earlier runs, each as long as any other: the order is the one that they are given in. */
const vitest = { cache: { getTestSpecificationResult: () => ({ failed: false, duration: 1 }) } } as unknown as Vitest;
const project = { name: "", config: { isolate: false, sequence: { groupOrder: 0 } } };

it("begins with the longest, and keeps those with a page together", async () => {
  const names = ["ui/card/card.test.tsx", "locales.test.ts", "ui/note-field.test.tsx", "extraction/corpus.test.ts"];
  const files = names.map(
    (name) => ({ moduleId: resolve("test/unit", name), project }) as unknown as TestSpecification,
  );
  // oxlint-disable-next-line unicorn/no-array-sort -- not an array's
  const sorted = await new RunOrder(vitest).sort(files);
  expect(sorted.map((file) => names[files.indexOf(file)])).toEqual([
    "extraction/corpus.test.ts",
    "locales.test.ts",
    "ui/card/card.test.tsx",
    "ui/note-field.test.tsx",
  ]);
});
