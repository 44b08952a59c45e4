import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const page = readFileSync("docs/threat-model.md", "utf8");
const rows = page.split("\n").filter((line) => line.startsWith("| ") && !/^\| (threat|-+) /.test(line));

describe("the threat model", () => {
  it("names for each threat a defence, and a test that is there", () => {
    expect(rows.length).toBeGreaterThan(20);
    const missing = rows.filter((row) => {
      const cells = row.split(" | ");
      const [, file = "", name = ""] = /^`([^`]+)`: (.+?) *\|$/.exec(cells.at(-1) ?? "") ?? [];
      return cells.length !== 3 || name === "" || !existsSync(file) || !isTestedIn(file, name);
    });
    expect(missing).toEqual([]);
  });
  it("says what is not defended", () => {
    expect(page).toMatch(/### What a page can do all the same\n\n(- .+\n){4,}/);
  });
});

/** Whether a test there has these words in its name. */
function isTestedIn(file: string, words: string): boolean {
  const quoted = readFileSync(file, "utf8").matchAll(/"([^"\n]+)"|`([^`\n]+)`/g);
  return [...quoted].some(([, name = "", template = ""]) => name.includes(words) || template.includes(words));
}
