import { assert, nat, property, uniqueArray } from "fast-check";
import { describe, expect, it } from "vitest";
import { sharedPart, shinglesOf } from "../../../../src/collection/likeness/shingles.ts";

describe("shingles", () => {
  it("are four words in a row, each once, ascending", () => {
    const shingles = shinglesOf(["one two three four five", "one two three four"]);
    expect(shingles).toHaveLength(2);
    expect([...shingles]).toEqual([...shingles].toSorted((a, b) => a - b));
  });

  it("know no case, marks or white space, nor the order of items", () => {
    const one = shinglesOf(["Prune the pear tree, gently.", "Feed the geese every day"]);
    expect(shinglesOf(["– feed the GEESE every day", "prune the pear  tree gently"])).toEqual(one);
  });

  it("are of the whole item where it is short, and none where there are no words", () => {
    expect(shinglesOf(["Pears"])).toHaveLength(1);
    expect(shinglesOf([" – ", ""])).toHaveLength(0);
  });

  it("are of signs where a script has no spaces", () => {
    expect(shinglesOf(["梨の木を剪定します"])).toHaveLength(6);
    expect(sharedPart(shinglesOf(["梨の木を剪定します"]), shinglesOf(["梨の木を剪定する"]))).toBe(3 / 8);
  });
});

describe("the shared part", () => {
  it("is the share of those of both that each has", () => {
    expect(sharedPart(Uint32Array.of(1, 2, 3), Uint32Array.of(2, 3, 4))).toBe(0.5);
    expect(sharedPart(Uint32Array.of(1), Uint32Array.of())).toBe(0);
    expect(sharedPart(Uint32Array.of(), Uint32Array.of())).toBe(0);
  });

  it("is what sets say it is, whichever comes first", () => {
    const numbers = uniqueArray(nat(60)).map((some) => Uint32Array.from(some).toSorted());
    assert(
      property(numbers, numbers, (a, b) => {
        const all = new Set([...a, ...b]).size;
        const shared = a.length + b.length - all;
        expect(sharedPart(a, b)).toBe(all === 0 ? 0 : shared / all);
        expect(sharedPart(b, a)).toBe(sharedPart(a, b));
      }),
    );
  });
});
