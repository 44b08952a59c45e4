import type { JSHandle } from "@playwright/test";
import type { Browsing } from "../e2e/browsing.ts";
import { bundle } from "../faults/bundle.ts";
import type { StoreDeed } from "./in-page/store.ts";
import { type Backend, BACKENDS, type Bench, type Line } from "./line.ts";
import type { Measure, Samples } from "./ratio.ts";

type Store = typeof import("./in-page/store.ts");

const COUNTS = [100, 10_000, 100_000];
const QUICK_COUNTS = [100, 10_000];
/** Below it a list is read in less than the clock tells apart. */
const NOTICEABLE = 1000;
const LIGHT = { ratio: 1.3 };
const NEWEST = { ratio: 1.5 };
const SAVE = { ratio: 4 };
const WAKING = { ratio: 6 };
const WEIGHT = { ratio: 0.2 };
const [VISITS, ROLES, QUICK_ROLES] = [10, 1000, 100];

/** A browser with so many roles in it. */
interface Shelf {
  readonly count: number;
  readonly browsing: Browsing;
  readonly store: JSHandle<Store>;
}

/** What is kept, beside IndexedDB alone, on both of the browser's backends. */
export const store: Line = {
  name: "store",
  title: "The store",
  async measure(bench) {
    const measures: Measure[] = [];
    for (const backend of BACKENDS) measures.push(...(await measureOn(backend, bench)));
    return measures;
  },
};

async function measureOn(backend: Backend, { isQuick, rounds, open }: Bench): Promise<Measure[]> {
  const code = await bundle("test/bench/in-page/store.ts", "pomonaStore");
  const shelves: Shelf[] = [];
  for (const count of isQuick ? QUICK_COUNTS : COUNTS) {
    const browsing = await open({ backend });
    const page = await browsing.visit(`chrome-extension://${browsing.extensionId}/manifest.json`);
    await page.evaluate(code);
    const handle = (await page.evaluateHandle("pomonaStore")) as JSHandle<Store>;
    await handle.evaluate((opened, roles) => opened.seed(roles), count);
    shelves.push({ count, browsing, store: handle });
  }
  const times = new Map<string, number[]>();
  const note = async ({ count, store: page }: Shelf, deed: StoreDeed, as: string = deed) => {
    const ms = await page.evaluate((opened, name) => opened.time(name), deed);
    const name = `${as} ${count}`;
    times.set(name, [...(times.get(name) ?? []), ms]);
  };
  const of = (name: string, count: number): Samples => times.get(`${name} ${count}`)?.slice(1) ?? [];
  const [least] = shelves;
  // The first round opens connections and compiles; it is not counted.
  for (let round = -1; round < rounds; round += 1) {
    for (const shelf of shelves) for (const deed of ["list", "rawList", "newest"] as const) await note(shelf, deed);
    if (!least) continue;
    for (const deed of ["visit", "save", "rawPut"] as const) await note(least, deed);
    await least.browsing.stopWorker();
    await note(least, "visit", "waking");
  }
  const told = (what: string, name: string, count: number) => ({
    what: `${backend}, ${what}`,
    unit: "ms" as const,
    ours: of(name, count),
  });
  const few = least?.count ?? 0;
  const measures: Measure[] = shelves.flatMap(({ count }): Measure[] => {
    const roles = `${count.toLocaleString("en")} roles`;
    const light = {
      ...told(`list of ${roles}`, "list", count),
      beside: { name: "getAll of the same records", samples: of("rawList", count) },
    };
    const newest = {
      ...told(`newest 50 of ${roles}, through the worker`, "newest", count),
      beside: { name: `of ${few}`, samples: of("newest", few) },
      goal: NEWEST,
    };
    return [count < NOTICEABLE ? light : { ...light, goal: LIGHT }, ...(count === few ? [] : [newest])];
  });
  const put = { name: "a strict put of 6 kB", samples: of("rawPut", few) };
  measures.push(
    { ...told("a look of 6 kB acknowledged", "visit", few), beside: put, goal: SAVE },
    { ...told("stars acknowledged", "save", few), beside: put, goal: SAVE },
    {
      ...told("a look, worker stopped", "waking", few),
      beside: { name: "with the worker running", samples: of("visit", few) },
      goal: WAKING,
    },
  );
  const weighed = await least?.store.evaluate((opened, [roles, visits]) => opened.weighVisits(roles, visits), [
    isQuick ? QUICK_ROLES : ROLES,
    VISITS,
  ] as const);
  if (weighed)
    measures.push({
      what: `${backend}, ${VISITS} visits to each role`,
      unit: "kB",
      ours: [weighed.kept / 1000],
      beside: { name: "full copies", samples: [weighed.copies / 1000] },
      goal: WEIGHT,
    });
  await Promise.all(shelves.map(({ browsing }) => browsing.close()));
  return measures;
}
