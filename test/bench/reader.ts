import type { BrowserContext, JSHandle } from "@playwright/test";
import { bundle } from "../faults/bundle.ts";
import type { Line } from "./line.ts";
import { type BenchPage, benchPages, LARGE } from "./pages.ts";
import type { Goal, Measure, Samples } from "./ratio.ts";

type Warm = typeof import("./in-page/warm.ts");
const READERS = ["words", "facts", "readability", "defuddle"] as const;
type ReaderName = (typeof READERS)[number];
type Sources = Readonly<Record<ReaderName, string>>;

const READABILITY = "Readability, copy included";
const COLD = { ratio: 1 / 4 };

/** Reading a page that is there, for the first time and again and again, beside what makes one article of any page. */
export const reader: Line = {
  name: "reader",
  title: "Reading a page",
  async measure({ isQuick, rounds, openBare }) {
    const pages = new Map(benchPages(isQuick).map((page, at) => [`${page.url}?${at}`, page]));
    const context = await openBare({ get: (url) => pages.get(url)?.html });
    const warm = await bundle("test/bench/in-page/warm.ts", "pomonaWarm");
    const cold = await coldSources();
    const measures: Measure[] = [];
    for (const [url, page] of pages) {
      measures.push(...(await warmOf({ context, url, page, rounds }, warm)));
      measures.push(...(await coldOf({ context, url, page, rounds }, cold)));
    }
    await context.close();
    return measures;
  },
};

interface Place {
  readonly context: BrowserContext;
  readonly url: string;
  readonly page: BenchPage;
  readonly rounds: number;
}

async function warmOf({ context, url, page: { name, kB }, rounds }: Place, source: string): Promise<Measure[]> {
  const page = await context.newPage();
  await page.goto(url);
  await page.evaluate(source);
  const bench = (await page.evaluateHandle("pomonaWarm")) as JSHandle<Warm>;
  const times = await bench.evaluate((warm, count) => warm.timeReaders(count), rounds);
  const costs = await bench.evaluate((warm) => warm.countCosts());
  await page.close();
  const { words, facts, readability, defuddle } = times;
  const of = (what: string, ours: Samples, beside: string, samples: Samples, goal?: Goal): Measure => {
    const measure: Measure = { what: `${name}: ${what}`, unit: "ms", ours, beside: { name: beside, samples } };
    // A goal is for pages that take long enough for anybody to mind.
    return goal && kB >= LARGE ? { ...measure, goal } : measure;
  };
  return [
    of("sections and what the page names", words, READABILITY, readability, { ratio: 1 / 40 }),
    of("with all facts", facts, READABILITY, readability, { ratio: 1 / 10 }),
    of("with all facts", facts, "Defuddle", defuddle, { ratio: 1 / 100 }),
    of("sections and what the page names", words, "a look at every text", times.texts),
    of("sections and what the page names", words, "a copy of the page", times.clone),
    { what: `${name}: layouts asked for, copies made`, unit: "", ours: [costs], goal: { figure: 0 } },
  ];
}

/** The first reading, its code and all, in a page of its own each time. */
async function coldOf({ context, url, page: { name, kB }, rounds }: Place, sources: Sources): Promise<Measure[]> {
  const times = { words: [], facts: [], readability: [], defuddle: [] } as Record<ReaderName, number[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (const reading of READERS) {
      const page = await context.newPage();
      await page.goto(url);
      times[reading].push(await page.evaluate(readFirst, sources[reading]));
      await page.close();
    }
  }
  const goal = kB >= LARGE && { goal: COLD };
  const of = (what: string, ours: Samples, beside: string, samples: Samples): Measure => {
    return { what: `${name}, cold: ${what}`, unit: "ms", ours, beside: { name: beside, samples }, ...goal };
  };
  return [
    of("sections and what the page names", times.words, READABILITY, times.readability),
    of("with all facts", times.facts, READABILITY, times.readability),
    of("with all facts", times.facts, "Defuddle", times.defuddle),
  ];
}

function readFirst(source: string): number {
  const start = performance.now();
  // oxlint-disable-next-line no-eval -- as the browser does with the source of a page's script
  (0, eval)(source);
  const { pomonaRead } = globalThis as unknown as { pomonaRead: { read(document: Document, url: string): unknown } };
  pomonaRead.read(document, location.href);
  return performance.now() - start;
}

async function coldSources(): Promise<Sources> {
  const built = READERS.map(async (name) => [name, await bundle(`test/bench/in-page/${name}.ts`, "pomonaRead", true)]);
  return Object.fromEntries(await Promise.all(built)) as Sources;
}
