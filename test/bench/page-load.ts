import { cpSync, readFileSync, writeFileSync } from "node:fs";
import type { Browsing } from "../e2e/browsing.ts";
import { testPage } from "../tools/routes.ts";
import { type Load, readLoad, watchLoad, watchScripts } from "./in-page/load.ts";
import type { Bench, Line } from "./line.ts";
import { benchPage } from "./pages.ts";
import type { Goal, Measure, Samples } from "./ratio.ts";

const SIZES = [442, 1170];
const QUICK_SIZES = [442];
const START = "bench-start.js";
const EMPTY = "an empty content script";
/** ms of one frame, and of two, at 60 a second. */
const FRAME = 16.7;
const SCRIPT: Goal = { figure: 12 };
/** What a page that is no posting may take beside the empty script: nothing, but for noise. */
const NOISE: Goal = { ratio: 1.1 };

/** `task` and `script` are by the clock, on which waiting counts; the others are what the processor had to do. */
type Loaded = Load & Readonly<Record<"task" | "script" | "taskTime" | "scriptTime", number>>;
interface Manifest {
  readonly content_scripts: readonly { readonly js: readonly string[] }[];
}

/** What a page of the site takes to load with us, beside a content script that does nothing. */
export const pageLoad: Line = {
  name: "page-load",
  title: "Loading a page",
  async measure(bench) {
    const { isQuick, open, rounds } = bench;
    const postings = (isQuick ? QUICK_SIZES : SIZES).map((kB) => benchPage("sectioned", kB));
    const search = { ...testPage("search-list"), name: "a search page" };
    const pages = new Map([...postings, search].map((page, at) => [`${page.url}?${at}`, timed(page)]));
    // The site forgets what stands behind an address.
    let shown = "";
    const site = { get: (url: string) => (shown.startsWith(url) ? pages.get(shown)?.html : undefined) };
    const ours = await open({ site, extension: copyOf(bench, ({ js }) => [START, ...js]) });
    const empty = await open({ site, extension: copyOf(bench, () => [START]) });
    const measures: Measure[] = [];
    for (const [url, { name }] of pages) {
      shown = url;
      const [own, beside]: [Loaded[], Loaded[]] = [[], []];
      for (let round = -1; round < rounds; round += 1) {
        const [mine, theirs] = [await load(ours, url), await load(empty, url)];
        if (round < 0) continue;
        own.push(mine);
        beside.push(theirs);
      }
      measures.push(...(url.includes("/details/") ? ofPosting : ofOther)(name, own, beside));
    }
    return measures;
  },
};

async function load({ context }: Browsing, url: string): Promise<Loaded> {
  const page = await context.newPage();
  await page.addInitScript(watchLoad);
  // A session has one clock.
  const metricsBy = async (timeDomain: "timeTicks" | "threadTicks") => {
    const session = await context.newCDPSession(page);
    await session.send("Performance.enable", { timeDomain });
    return async () => {
      const { metrics } = await session.send("Performance.getMetrics");
      return (name: string) => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN);
    };
  };
  const [onClock, ofProcessor] = [await metricsBy("timeTicks"), await metricsBy("threadTicks")];
  await page.goto(url);
  const noted = await page.evaluate(readLoad);
  const [clock, processor] = [await onClock(), await ofProcessor()];
  await page.close();
  return {
    ...noted,
    task: clock("TaskDuration"),
    script: clock("ScriptDuration"),
    taskTime: processor("TaskDuration"),
    scriptTime: processor("ScriptDuration"),
  };
}

/** The page as it is, with a word on each element by which the browser tells when it was first painted. */
function timed<P extends { readonly html: string }>(page: P): P {
  return { ...page, html: page.html.replaceAll(/<(?:h[1-6]|p|li|div|span|a)(?=[ >])/g, '$& elementtiming="page"') };
}

function ofPosting(name: string, own: readonly Loaded[], beside: readonly Loaded[]): Measure[] {
  const of = (figure: keyof Loaded, loads: readonly Loaded[]): Samples =>
    loads.map((each) => each[figure] ?? Number.NaN);
  const more = (figure: keyof Loaded): Samples =>
    own.map((each, round) => (each[figure] ?? Number.NaN) - (beside[round]?.[figure] ?? Number.NaN));
  const told = (what: string, figure: keyof Loaded, goal?: Goal): Measure => ({
    what: `${name}: ${what}`,
    unit: "ms",
    ours: of(figure, own),
    beside: { name: EMPTY, samples: of(figure, beside) },
    goal,
  });
  const added = (what: string, figure: keyof Loaded, most: number, unit: "ms" | "" = "ms"): Measure => ({
    what: `${name}: ${what}, more than with ${EMPTY}`,
    unit,
    ours: more(figure),
    goal: { figure: most },
  });
  const card = (what: string, figure: keyof Loaded, goal?: Goal): Measure => ({
    what: `${name}: ${what}, after the scripts' start`,
    unit: "ms",
    ours: of(figure, own),
    goal,
  });
  return [
    told("script", "script", SCRIPT),
    told("script, processor time", "scriptTime"),
    told("all tasks", "task"),
    told("all tasks, processor time", "taskTime"),
    added("blocking time", "blocking", 0),
    told("longest task above 50 ms", "longest"),
    added("layout shift", "shift", 0, ""),
    added("layout shift of the page's own elements", "ownShift", 0, ""),
    added("first contentful paint", "firstPaint", FRAME),
    added("largest contentful paint", "largestPaint", FRAME),
    added("paint of the largest of the page's own elements", "ownLargestPaint", FRAME),
    card("card painted", "facts", { figure: 2 * FRAME }),
    card("the card's title painted", "card"),
  ];
}

function ofOther(name: string, own: readonly Loaded[], beside: readonly Loaded[]): Measure[] {
  const told = (what: string, figure: "task" | "taskTime", goal?: Goal): Measure => ({
    what: `${name}: ${what}`,
    unit: "ms",
    ours: own.map((each) => each[figure]),
    beside: { name: EMPTY, samples: beside.map((each) => each[figure]) },
    goal,
  });
  return [told("all tasks", "task", NOISE), told("all tasks, processor time", "taskTime")];
}

/** The extension in a folder of its own, with other content scripts; the first of them tells when it is run. */
function copyOf(
  { extension, folder }: Bench,
  scripts: (entry: Manifest["content_scripts"][number]) => string[],
): string {
  const copy = folder("extension");
  cpSync(extension, copy, { recursive: true });
  writeFileSync(`${copy}/${START}`, `(${String(watchScripts)})()`);
  const manifest = JSON.parse(readFileSync(`${copy}/manifest.json`, "utf8")) as Manifest;
  const entries = manifest.content_scripts.map((entry) => ({ ...entry, js: scripts(entry) }));
  writeFileSync(`${copy}/manifest.json`, JSON.stringify({ ...manifest, content_scripts: entries }));
  return copy;
}
