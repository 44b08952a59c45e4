import { describe, expect, it } from "vitest";
import { findSkills } from "../../../../src/extraction/skills/find-skills.ts";
import { skillKinds } from "../../../../src/extraction/skills/index.ts";
import { otherThings } from "../../../../src/extraction/skills/other-things/index.ts";
import type { SkillRow } from "../../../../src/extraction/skills/skill-row.ts";
import { indexSpellings, type Spelling, spellingsOf } from "../../../../src/extraction/skills/spellings.ts";
import { filesUnder, importsOf } from "../../source-files.ts";

interface KindRow {
  readonly kind: string;
  readonly row: SkillRow;
}

const index = indexSpellings(skillKinds(), otherThings);
const all: KindRow[] = skillKinds().flatMap(({ kind, rows }) =>
  rows.map((row) => ({ kind, row: typeof row === "string" ? { name: row } : row })),
);
const namesIn = (sentence: string) => findSkills(sentence, index).map(({ name }) => name);

/** Two spellings are one where a text could be read as either: case parts them where both are told by their case. */
function spelled({ told, words, joints }: Spelling): string {
  const ignoresCase = told === "any" || told === "listed in any case";
  const text = words.map((word, at) => (joints[at - 1] ?? "") + word).join("");
  return ignoresCase ? text.toLowerCase() : text;
}

describe("the table of skills", () => {
  it("is broad", () => {
    expect(all.length).toBeGreaterThan(2000);
  });

  it("leaves out no file of rows", () => {
    const files = filesUnder("src/extraction/skills");
    const tables = files.filter(({ text }) => text.includes(": SkillRows = ["));
    const listed = new Set(files.flatMap((file) => importsOf(file).map(({ target }) => target)));
    expect(tables.length).toBeGreaterThan(100);
    expect(tables.map(({ path }) => path).filter((path) => !listed.has(path))).toEqual([]);
  });

  it("has each name once", () => {
    const names = all.map(({ row }) => row.name.toLowerCase());
    const cased = new Set(all.filter(({ row }) => row.told).map(({ row }) => row.name));
    const twice = all.filter(({ row }, at) => names.indexOf(row.name.toLowerCase()) !== at && !cased.has(row.name));
    expect(twice.map(({ row }) => row.name)).toEqual([]);
    expect(new Set(all.map(({ row }) => row.name)).size).toBe(all.length);
  });

  it("gives each spelling to one row", () => {
    const owners = new Map<string, string>();
    const claimed: string[] = [];
    // One word may name things of several kinds where its company decides.
    const spellings = all
      .flatMap(({ kind, row }) => spellingsOf(row, kind))
      .filter(({ told }) => told !== "among its kind");
    // Spellings in any case first: a cased one that is also theirs would never be reached.
    for (const spelling of spellings.toSorted((a, b) => Number(b.told === "any") - Number(a.told === "any"))) {
      const text = spelled(spelling);
      const owner = owners.get(text) ?? (spelling.told === "any" ? undefined : owners.get(text.toLowerCase()));
      const casedApart = owner !== undefined && !owners.has(text) && spelling.told !== "any";
      if (owner && owner !== spelling.name && !casedApart) claimed.push(`${text}: ${owner}, ${spelling.name}`);
      owners.set(text, owner ?? spelling.name);
    }
    expect(claimed).toEqual([]);
  });

  it("says nothing twice in a row", () => {
    const twice = all.flatMap(({ row, kind }) => {
      const written = [row.name, ...(row.aliases ?? []), ...(row.cased ?? []), ...(row.named ?? [])];
      const spellings = spellingsOf(row, kind);
      return new Set(written).size < written.length || spellings.length === 0 ? [row.name] : [];
    });
    expect(twice).toEqual([]);
  });

  it("finds each row by each of its spellings in a plain sentence", () => {
    const beside = new Map(all.filter(({ row }) => !row.told).map(({ kind, row }) => [kind, row.name]));
    const missed = all.flatMap(({ kind, row }) => {
      const { name, told, aliases = [], cased = [], named = [], listed = [], amongItsKind = [], asked = [] } = row;
      const written = [
        ...(told === "never" ? [] : [name]),
        ...aliases,
        ...cased,
        ...named,
        ...listed,
        ...amongItsKind,
        ...asked,
      ];
      return written
        .filter((text) => !namesIn(`You have used ${text} and ${beside.get(kind)} at work.`).includes(name))
        .map((text) => `${name}: ${text}`);
    });
    expect(missed).toEqual([]);
  });
});
