import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { sharedPart, shinglesOf } from "../../../../src/collection/likeness/shingles.ts";
import { familiesOf, type Twins } from "../../../../src/collection/families/families.ts";
import { haveSameText, type Likeness, likenessOf } from "../../../../src/collection/likeness/likeness.ts";
import { keyOf } from "../../../../src/collection/identity.ts";
import type { PostingRecord } from "../../../../src/collection/posting-record.ts";
import { readPage } from "../../../../src/extraction/read-page.ts";
import type { Observation } from "../../../../src/posting/observation.ts";
import { readTruth } from "../../../score/truth.ts";
import { readDocument } from "../../../tools/parse-document.ts";
import { recordOf } from "../../fake-collection.ts";
import { EDIT_SIZES, editedBy } from "./reposts.ts";

/** Real postings stand beside the project where there are any; the project passes without them. */
const CORPUS = new URL("../../../../../shared/corpus/", import.meta.url);
const folders = ["seeds", "multi-location-2026", "sectioned-2026", "classic-2024"]
  .map((folder) => fileURLToPath(new URL(folder, CORPUS)))
  .filter((folder) => existsSync(folder));
if (folders.length === 0) console.log("No real postings are here to find families among.");

/**
 * Every family among them, newest first. Each pair was read by eye, in November 2026: the same title but for the place,
 * and words that differ in nothing that is asked for.
 */
const READ_BY_EYE: readonly (readonly string[])[] = [
  ["114438152", "114437998"],
  ["200529620", "200448219"],
  ["200455329", "200455212"],
  ["200455330", "200455268"],
  ["200556464", "200543839", "200529424", "200495958"],
  ["200517830", "200517445"],
  ["200537004", "200537003"],
  ["200560731", "200559864", "200537646"],
  ["200539952", "200551399"],
  ["200540954", "200540949"],
  ["200550064", "200543761"],
  ["200553342", "200551484"],
  ["200560579", "200560577"],
  ["200524419-0865", "200524419"],
  ["200685976-2459", "200685976-0670"],
];

/** Of one text, or nearly, and not one role: other years, another kind or level, other pay in one place. */
const NOT_ONE: readonly (readonly [string, string])[] = [
  ["200661840-0865", "200661836-0865"],
  ["200464554", "200464586"],
  ["200224039", "200524419"],
  ["200527924", "200528217"],
  ["200540949", "200540953"],
  ["200447416", "200448179"],
  ["200451396", "200539560"],
  ["200446048", "200451279"],
  ["200517579", "200517580"],
  ["200559035", "200559043"],
  ["114438216", "114438273"],
];

/** Scripts of edits that are played on each posting. */
const SCRIPTS = 5;

/** Well below the same text, by the words that came with the pages: what is to be read in earnest. */
const WORTH_READING = 0.6;

/** Every two of them, in the order in which they stand. */
const pairsOf = <T>(some: readonly T[]) =>
  some.flatMap((one, at) => some.slice(at + 1).map((two) => [one, two] as const));

interface Listed {
  readonly url: string;
  readonly digits: string | undefined;
  readonly path: string;
  readonly shingles: Uint32Array;
}

/** All pages, and those among them that are like another or have another's number: reading all of them takes a minute. */
function listed(): { readonly all: readonly Listed[]; readonly alike: readonly Listed[] } {
  const all = folders.flatMap((folder) =>
    readTruth(folder).map(({ file, url, identifier, sections = {} }): Listed => {
      const { payAndBenefits: _pay, equalOpportunity: _equal, ...words } = sections;
      const digits = identifier?.slice(0, 9);
      return { url, digits, path: `${folder}/${file}`, shingles: shinglesOf(Object.values(words).flat()) };
    }),
  );
  const isAlike = (one: Listed, two: Listed) =>
    (one.digits !== undefined && one.digits === two.digits) || sharedPart(one.shingles, two.shingles) > WORTH_READING;
  return { all, alike: all.filter((one) => all.some((two) => one !== two && isAlike(one, two))) };
}

describe.runIf(folders.length > 0)("families among real postings", () => {
  const observations: Observation[] = [];
  let records: PostingRecord[] = [];
  let likenesses: Likeness[] = [];
  let twins: Twins[] = [];
  let classic: readonly string[] = [];

  beforeAll(() => {
    const { all, alike } = listed();
    classic = all.flatMap(({ path, url }) => (path.includes("/classic-2024/") ? url : []));
    console.log(`Of ${all.length} real postings ${alike.length} are like another, and are read.`);
    for (const { path, url } of alike) {
      const { observation } = readPage({ document: readDocument(path), url });
      if (observation) observations.push(observation);
    }
    records = observations.map((observation) => recordOf(observation, keyOf(observation.posting), 1));
    likenesses = observations.map((observation) => likenessOf(keyOf(observation.posting), [observation]));
    twins = likenesses.flatMap((one, at) =>
      likenesses.slice(at + 1).flatMap((two): Twins[] => (haveSameText(one, two) ? [[one.key, two.key]] : [])),
    );
  }, 300_000);

  it("are those that were read by eye, and no others", () => {
    const found = familiesOf(records, twins).map(({ members }) => members.map(({ key }) => key));
    expect(new Set(found.map(String))).toEqual(new Set(READ_BY_EYE.map(String)));
  });

  it("tell no two of classic-2024 to be one role that are not, whichever of them are put side by side", () => {
    if (classic.length === 0) return console.log("The postings of classic-2024 are not here.");
    const isClassic = ({ posting }: PostingRecord) => classic.includes(posting.url);
    const told = familiesOf(records.filter(isClassic), twins).flatMap(({ members }) =>
      pairsOf(members.map(({ key }) => key)),
    );
    const right = told.filter(([one, two]) => READ_BY_EYE.some((some) => some.includes(one) && some.includes(two)));
    console.log(
      `Of the ${pairsOf(classic).length} pairs of ${classic.length} postings ${told.length} are told, ${right.length} rightly.`,
    );
    expect(right).toEqual(told);
    expect(told.length).toBeGreaterThan(0);
  });

  it("hold no two roles that are not one", () => {
    const found = familiesOf(records, twins).map(({ members }) => members.map(({ key }) => key));
    const keys = new Set(records.map(({ key }) => key));
    expect(NOT_ONE.flat().filter((key) => !keys.has(key))).toEqual([]);
    expect(NOT_ONE.filter(([one, two]) => found.some((some) => some.includes(one) && some.includes(two)))).toEqual([]);
  });

  it("are all met in a band, and hardly anybody else", () => {
    const byKey = new Map(likenesses.map((likeness) => [likeness.key, new Set(likeness.bands)]));
    const meet = (one: string, two: string) => [...(byKey.get(one) ?? [])].some((band) => byKey.get(two)?.has(band));
    expect(twins.filter(([one, two]) => !meet(one, two))).toEqual([]);
    const met = records.flatMap(({ key }, at) => records.slice(at + 1).filter((other) => meet(key, other.key)));
    expect(met.length).toBeLessThan(3 * twins.length);
  });

  it("take in a posting that comes again with small edits", () => {
    const shares = EDIT_SIZES.map((size) => {
      const tries = observations.flatMap((observation, at) =>
        Array.from({ length: SCRIPTS }, (_, script) => {
          const again = likenessOf("200999999", [editedBy(observation, size, at * SCRIPTS + script)]);
          const before = likenesses[at];
          return before && haveSameText(before, again) && before.bands.some((band) => again.bands.includes(band));
        }),
      );
      return tries.filter(Boolean).length / tries.length;
    });
    console.log(
      `Found again after ${EDIT_SIZES.join(", ")} edits: ${shares.map((share) => share.toFixed(3)).join(", ")}.`,
    );
    expect(shares[0]).toBe(1);
    expect(shares[1]).toBeGreaterThan(0.97);
    expect(shares[2]).toBeGreaterThan(0.9);
  });
});
