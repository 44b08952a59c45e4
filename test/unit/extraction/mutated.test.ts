import { describe, expect, it } from "vitest";
import { readPage } from "../../../src/extraction/read-page.ts";
import { bestTime, threadTime } from "../thread-time.ts";
import { letGo, parseDocument } from "../../tools/parse-document.ts";
import { ownPages, realPages, type SamplePage } from "../../tools/sample-pages.ts";
import { faultsOf, strayWordsOf } from "./mutated/faults-of.ts";
import { ELEMENT_MUTATIONS } from "./mutated/mutate-elements.ts";
import { HTML_MUTATIONS } from "./mutated/mutate-html.ts";
import { takeWords } from "./mutated/page-words.ts";
import { type Random, randomFrom } from "./mutated/random.ts";
import { SPLICES } from "./mutated/splice.ts";
import { trimPage } from "./mutated/trim-page.ts";

/** Pages made, in all; every tenth is looked at for changes by the reader. POMONA_MUTATIONS makes more of them. */
const COUNT = Number(process.env["POMONA_MUTATIONS"] ?? 2000);
/** So many pages are one test: each run tells how far it is, and `-t "from 4000"` makes some of them again. */
const AT_ONCE = 500;
const STARTS = Array.from({ length: Math.ceil(COUNT / AT_ONCE) }, (_, part) => part * AT_ONCE);
/** ms of a processor in which any of them is read, at its best of a few times. */
const BUDGET = 50;

/** Longer pages take too much of the time that two thousand need. */
const own = ownPages().filter(({ html }) => html.length < 20_000);
const real = realPages(12).map((page) => ({ ...page, html: trimPage(page.html) }));

/** Pages of one posting each, at its own address. */
const postings = own.filter(({ url }) => numberOf({ url }) !== undefined);

function numberOf({ url }: Pick<SamplePage, "url">): string | undefined {
  return /\/details\/(\d{9})/.exec(url)?.[1];
}

const names = <T>(record: Readonly<Record<string, T>>) => Object.entries(record);

/** One to four things done to a page, and their names. */
function mutate({ html }: SamplePage, random: Random) {
  const done: string[] = [];
  let mutated = html;
  for (let left = random.below(3); left > 0; left--) {
    const [name, mutation] = random.pick(names(HTML_MUTATIONS)) ?? [];
    mutated = mutation?.(mutated, random) ?? mutated;
    done.push(name ?? "");
  }
  const document = parseDocument(mutated);
  for (let left = random.below(3) + (done.length === 0 ? 1 : 0); left > 0 && document.body; left--) {
    const [name, mutation] = random.pick(names(ELEMENT_MUTATIONS)) ?? [];
    mutation?.(document.body, random);
    done.push(name ?? "");
  }
  return { document, done };
}

describe("pages that something happened to", () => {
  it.each(STARTS)(
    "are read, or it is said why not, and have no value that they do not state: from %d on",
    { timeout: 150_000 },
    async (from) => {
      const faulty: string[] = [];
      for (let seed = from; seed < Math.min(from + AT_ONCE, COUNT); seed++) {
        const random = randomFrom(seed);
        // Real pages are longer: one of five leaves time for the others.
        const base = random.pick(random.below(5) === 0 && real.length > 0 ? real : own);
        if (!base) throw new Error("There are no pages to start from.");
        const { document, done } = mutate(base, random);
        const faults = faultsAfter(document, base.url, seed % 10 === 0);
        if (faults.length > 0)
          faulty.push([`seed ${seed}, ${base.name}, ${done.join(" + ")}:`, ...faults].join("\n  "));
        // oxlint-disable-next-line no-await-in-loop -- one page after the other, each let go of before the next
        await letGo(document);
      }
      expect(faulty).toEqual([]);
    },
  );

  it.each(names(SPLICES))("takes nothing of another posting: %s", { timeout: 60_000 }, async (_, splice) => {
    const strays: string[] = [];
    for (const [index, base] of postings.entries()) {
      const words = takeWords(parseDocument(base.html));
      const others = postings.filter((candidate) => numberOf(candidate) !== numberOf(base));
      // Three others of each, not the same three, are as good as all, and take a third of the time.
      for (const other of [0, 1, 4].flatMap((step) => others[(index + step) % others.length] ?? [])) {
        const document = splice(parseDocument(base.html), parseDocument(other.html));
        const stray = strayWordsOf(readPage({ document, url: base.url }), words, base.url);
        if (stray.length > 0) strays.push([`${other.name} in ${base.name}:`, ...stray].join("\n  "));
        // oxlint-disable-next-line no-await-in-loop -- see above
        await letGo(document);
      }
    }
    expect(strays).toEqual([]);
  });
});

function faultsAfter(document: Document, url: string, isWatched: boolean): string[] {
  try {
    const before = isWatched ? document.documentElement?.outerHTML : "";
    const began = threadTime();
    const reading = readPage({ document, url });
    const isSlow = threadTime() - began > BUDGET && bestTime(BUDGET, () => readPage({ document, url })) > BUDGET;
    const isChanged = isWatched && document.documentElement?.outerHTML !== before;
    const told = [...(isChanged ? ["The page was changed."] : []), ...(isSlow ? ["It took too long."] : [])];
    return [...told, ...faultsOf(reading, takeWords(document), url)];
  } catch (error) {
    return [
      error instanceof Error ? (error.stack ?? error.message).split("\n").slice(0, 4).join("\n  ") : String(error),
    ];
  }
}
