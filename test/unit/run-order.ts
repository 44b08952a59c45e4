import { readFileSync } from "node:fs";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Half a minute and more: begun last, one of them would leave a core idle to the end. */
const LONGEST = ["extraction/corpus.test.ts", "extraction/mutated.test.ts"];

/**
 * The longest files first, then all without a page, then all with one: a worker that is shared takes another file only
 * where the next has the same surroundings, and is started anew otherwise.
 */
export class RunOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- not an array's
    const sorted = await super.sort(files);
    const ranks = new Map(sorted.map((file) => [file, rankOf(file.moduleId)]));
    return sorted.toSorted((one, two) => (ranks.get(one) ?? 0) - (ranks.get(two) ?? 0));
  }
}

function rankOf(path: string): number {
  if (LONGEST.some((name) => path.endsWith(name))) return 0;
  return readFileSync(path, "utf8").startsWith("// @vitest-environment happy-dom") ? 2 : 1;
}
