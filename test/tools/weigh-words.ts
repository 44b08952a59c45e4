/**
 * `node test/tools/weigh-words.ts DIR…`: how common words are among the requirements of the English postings in folders
 * with a truth.ndjson, as the lines of `src/comparison/requirements/common-words.ts`. Postings whose alignment is held
 * out are left out, so that the measure stays one of unseen texts.
 */
import { join } from "node:path";
import { askedItems } from "../../src/comparison/requirements/asked-item.ts";
import { EMPTY_WORDS } from "../../src/comparison/requirements/empty-words.ts";
import { splitWords } from "../../src/comparison/requirements/split-words.ts";
import { readPage } from "../../src/extraction/read-page.ts";
import { readAligned } from "../score/aligned.ts";
import { readTruth } from "../score/truth.ts";
import { readDocument } from "./parse-document.ts";
import { parseOptions, stop } from "./usage.ts";

const USAGE = "node test/tools/weigh-words.ts DIR…";

/** Rarer than one in so many, as a power of two, and a word counts as rare. */
const RAREST = 8;

const { positionals } = parseOptions(USAGE, {});
if (positionals.length === 0) stop(`Name folders that hold a truth.ndjson: ${USAGE}`);

const unseen = new Set(readAligned("held-out").flatMap(({ roles }) => roles));
const texts = new Set(positionals.flatMap(requirementsIn));
const counts = new Map<string, number>();
for (const text of texts) {
  for (const word of new Set(splitWords(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
}
const told = [...counts].filter(([word]) => !EMPTY_WORDS.has(word));
const byRarity = Map.groupBy(told, ([, count]) => Math.floor(Math.log2(texts.size / count)));
console.log(`${texts.size} different requirements`);
for (let rarity = 0; rarity < RAREST; rarity += 1) {
  const words = (byRarity.get(rarity) ?? []).map(([word]) => word).toSorted();
  if (words.length > 0) console.log(`${rarity}: ${words.join(" ")}`);
}

function requirementsIn(folder: string): string[] {
  return readTruth(folder).flatMap(({ file, url }) => {
    const { observation } = readPage({ document: readDocument(join(folder, file)), url });
    const { identifier = "", inLanguage = "en" } = observation?.posting ?? {};
    if (!observation || unseen.has(identifier) || !inLanguage.startsWith("en")) return [];
    return askedItems(observation).map(({ text }) => text);
  });
}
