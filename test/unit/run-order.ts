import { BaseSequencer, type TestSpecification } from "vitest/node";

/** A quarter of a minute and more: begun last, one of them leaves a core idle to the end. */
const LONGEST = ["extraction/corpus.test.ts", "extraction/mutated.test.ts"];

/** The longest files first, on a fresh clone too, where Vitest knows nothing of them but that they are short to read. */
export class RunOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- not an array's
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

function isLong({ moduleId }: TestSpecification): boolean {
  return LONGEST.some((name) => moduleId.endsWith(name));
}
