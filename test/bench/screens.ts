import type { JSHandle, Page } from "@playwright/test";
import type { Browsing } from "../e2e/browsing.ts";
import { bundle } from "../faults/bundle.ts";
import type { Bench, Line } from "./line.ts";
import { type Painted, renderAll, scrollAndSort, watchPaint } from "./in-page/painted.ts";
import type { Goal, Measure } from "./ratio.ts";

type Store = typeof import("./in-page/store.ts");

const COUNTS = [0, 100, 10_000];
const QUICK_COUNTS = [0, 100, 1000];
const POPUP: Goal = { ratio: 1.5 };
const ALL_ROWS: Goal = { ratio: 1 / 40 };
/** ms of two frames of 60 a second, and what a clock of 0.1 ms may add. */
const TWO_FRAMES: Goal = { figure: 33.5 };
const ALL_ROWS_TIMES = 3;
const ROWS = { popup: '[role="row"].row, main p.strong', library: "tbody th, main p.strong" };

/** What is painted, and when: the popup and the library, with nothing, with a hundred roles and with ten thousand. */
export const screens: Line = {
  name: "screens",
  title: "Popup and library",
  async measure(bench) {
    const counts = bench.isQuick ? QUICK_COUNTS : COUNTS;
    const [none = 0, few = 0, many = 0] = counts;
    const shelves = await Promise.all(counts.map((count) => openShelf(bench, count)));
    const times = new Map<string, number[]>();
    const note = (name: string, ms: number) => times.set(name, [...(times.get(name) ?? []), ms]);
    const of = (name: string) => times.get(name)?.slice(1) ?? [];
    for (let round = -1; round < bench.rounds; round += 1) {
      for (const [at, count] of counts.entries()) {
        const shelf = shelves[at];
        if (!shelf) continue;
        note(`popup ${count}`, await openScreen(shelf, "popup"));
        note(`bare ${count}`, await openScreen(shelf, "bare"));
        note(`library ${count}`, await openScreen(shelf, "library", count < many ? undefined : useLibrary));
      }
    }
    await Promise.all(shelves.map((shelf) => shelf.close()));
    const empty = { name: "the empty popup", samples: of(`popup ${none}`) };
    const told = (what: string, name: string, goal?: Goal) => ({ what, unit: "ms" as const, ours: of(name), goal });
    const all = { name: "rendering all rows", samples: of("all rows") };
    return [
      { ...told(`popup, first rows of ${few}`, `popup ${few}`, POPUP), beside: empty },
      { ...told(`popup, first rows of ${many}`, `popup ${many}`, POPUP), beside: empty },
      { ...told("the empty popup", `popup ${none}`), beside: { name: "an empty page", samples: of(`bare ${none}`) } },
      { ...told(`library, first rows of ${many}`, `library ${many}`, ALL_ROWS), beside: all },
      {
        ...told(`library, first rows of ${many}`, `library ${many}`),
        beside: { name: `of ${few}`, samples: of(`library ${few}`) },
      },
      told(`library, a step of scrolling ${many}`, "scroll", TWO_FRAMES),
      told(`library, sorting ${many}`, "sort", TWO_FRAMES),
    ] satisfies Measure[];

    async function useLibrary(page: Page): Promise<void> {
      const { scroll, sort } = await page.evaluate(scrollAndSort);
      note("scroll", scroll);
      note("sort", sort);
      // Seconds each time, and far from its goal: a few are enough.
      if ((times.get("all rows")?.length ?? 0) <= ALL_ROWS_TIMES)
        note("all rows", await page.evaluate(renderAll, many));
    }
  },
};

async function openShelf({ open }: Bench, count: number): Promise<Browsing> {
  const browsing = await open({});
  const page = await browsing.visit(`chrome-extension://${browsing.extensionId}/manifest.json`);
  await page.evaluate(await bundle("test/bench/in-page/store.ts", "pomonaStore"));
  const store = (await page.evaluateHandle("pomonaStore")) as JSHandle<Store>;
  await store.evaluate((opened, roles) => opened.seed(roles), count);
  await page.close();
  return browsing;
}

/** ms from the navigation to what the screen is for; of a bare page, to its first frame. */
async function openScreen(
  { context, extensionId }: Browsing,
  screen: "popup" | "library" | "bare",
  use?: (page: Page) => Promise<void>,
): Promise<number> {
  const page = await context.newPage();
  if (screen === "popup") await page.setViewportSize({ width: 380, height: 600 });
  await page.addInitScript(watchPaint, screen === "bare" ? "body" : ROWS[screen]);
  const path = screen === "bare" ? "manifest.json" : `${screen}.html`;
  await page.goto(`chrome-extension://${extensionId}/${path}`);
  const ms = await page.evaluate(() => (globalThis as unknown as Painted).benchPainted ?? Number.NaN);
  await use?.(page);
  await page.close();
  return ms;
}
