import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Observation } from "../../src/posting/observation.ts";
import { readPage } from "../../src/extraction/read-page.ts";
import type { SectionName } from "../../src/posting/sections.ts";
import { readDocument } from "../tools/parse-document.ts";

/** Pairs that the rules were written with, that they were first measured with, and that came after all rules. */
export const ALIGNED = ["tuned", "held-out", "unseen"] as const;

/** A pair of items, one of each role: section, place, and the beginning of the text's SHA-256. */
type ItemPair = readonly [string, string];

/** A line of a file in test/labels/aligned; its README says what is the same. */
export interface AlignedPair {
  readonly roles: readonly [string, string];
  readonly pages: readonly [Page, Page];
  readonly same: readonly ItemPair[];
  readonly doubtful: readonly ItemPair[];
}

interface Page {
  /** Below the corpus. */
  readonly file: string;
  readonly url: string;
}

/** A pair with its postings read; `same` and `doubtful` hold `pairKey`s. */
export interface ReadPair {
  readonly roles: readonly [string, string];
  readonly observations: readonly [Observation, Observation];
  readonly same: ReadonlySet<string>;
  readonly doubtful: ReadonlySet<string>;
}

const CORPUS = "../shared/corpus";

/** Whether the postings are at hand. */
export function hasCorpus(): boolean {
  return existsSync(join(CORPUS, "classic-2024"));
}

export function readAligned(name: (typeof ALIGNED)[number]): AlignedPair[] {
  const lines = readFileSync(`test/labels/aligned/${name}.ndjson`, "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as AlignedPair);
}

/** Reads the two postings of a pair. Throws where a labelled item is no longer what it was when it was labelled. */
export function readPair({ roles, pages, same, doubtful }: AlignedPair): ReadPair {
  const [a, b] = [observe(pages[0]), observe(pages[1])];
  const keysOf = (pairs: readonly ItemPair[]) =>
    new Set(pairs.map(([left, right]) => pairKey(checked(left, a, roles[0]), checked(right, b, roles[1]))));
  return { roles, observations: [a, b], same: keysOf(same), doubtful: keysOf(doubtful) };
}

interface Item {
  readonly section: SectionName;
  readonly index: number;
}

/** One name for two items, one of each role. */
export function pairKey(left: Item, right: Item): string {
  return `${left.section} ${left.index} = ${right.section} ${right.index}`;
}

function checked(label: string, { sections }: Observation, role: string): Item {
  const [section = "", place = "", hash] = label.split(" ");
  const item = { section: section as SectionName, index: Number(place) };
  const text = sections[item.section]?.items[item.index] ?? "";
  if (createHash("sha256").update(text).digest("hex").slice(0, 8) === hash) return item;
  throw new Error(`Role ${role}: ${section} ${place} has other words than were labelled: "${text.slice(0, 60)}"`);
}

function observe({ file, url }: Page): Observation {
  const { observation } = readPage({ document: readDocument(join(CORPUS, file)), url });
  if (!observation) throw new Error(`${file} could not be read.`);
  return observation;
}
