import { parseAst } from "vite";
import { describe, expect, it, vi } from "vitest";
import { filesUnder } from "../source-files.ts";
import { nestedQuantifiers } from "./nested-quantifiers.ts";

const files = filesUnder("src").filter(({ path }) => /^src\/(?:extraction|posting)\/.*\.ts$/.test(path));

/** The regular expressions that a file writes down. */
function literalsOf(code: string): string[] {
  const patterns: string[] = [];
  JSON.stringify(parseAst(code, { lang: "ts" }), (key, value: unknown) => {
    if (key === "regex") patterns.push((value as { readonly pattern: string }).pattern);
    return typeof value === "bigint" ? undefined : value;
  });
  return patterns;
}

describe("regular expressions of the reader", () => {
  it("repeat nothing without end that repeats without end, where they are written", () => {
    const all = files.flatMap(({ path, text }) => literalsOf(text).map((pattern) => ({ path, pattern })));
    expect(all.length).toBeGreaterThan(100);
    const nested = all.flatMap(({ path, pattern }) => nestedQuantifiers(pattern).map((part) => `${path}: ${part}`));
    expect(nested).toEqual([]);
  });

  it("nor where they are put together of words", async () => {
    const built: string[] = [];
    const recorder = new Proxy(RegExp, {
      construct(target, [pattern, flags]: [string | RegExp, string?]) {
        built.push(typeof pattern === "string" ? pattern : pattern.source);
        return new target(pattern, flags);
      },
    });
    vi.stubGlobal("RegExp", recorder);
    // Another file may have had them made already.
    vi.resetModules();
    await import("../../../src/extraction/read-page.ts");
    // Those that are made when a sentence first needs them.
    const { DEGREE_WORDS } = await import("../../../src/extraction/statements/degree-words.ts");
    const { findDegrees } = await import("../../../src/extraction/statements/find-degrees.ts");
    const { countsExperience } = await import("../../../src/extraction/statements/equivalence.ts");
    findDegrees(`Degree 学 ${DEGREE_WORDS.flatMap(({ begins }) => begins).join(" ")}`);
    countsExperience("Berufserfahrung, no experience");
    vi.unstubAllGlobals();
    expect(built.length).toBeGreaterThan(DEGREE_WORDS.length);
    expect(built.flatMap(nestedQuantifiers)).toEqual([]);
  });

  it("are told apart", () => {
    for (const pattern of ["(a+)+", "(?:a|b*)+", "((a)+b)*", "(?<x>[)]+){2,}", String.raw`(\(+)*`]) {
      expect([pattern, nestedQuantifiers(pattern).length]).toEqual([pattern, 1]);
    }
    for (const pattern of ["(ab)+", "(?:a{1,3})+", "[(a+)]+", String.raw`\(a+\)+`, "(?:a+b){0,4}", "a+b+", "(a+)?"]) {
      expect([pattern, nestedQuantifiers(pattern)]).toEqual([pattern, []]);
    }
  });
});
