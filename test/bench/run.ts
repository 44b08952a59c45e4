import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { requireChromium } from "../tools/find-chromium.ts";
import { parseOptions, stop, wordsOf } from "../tools/usage.ts";
import type { Bench, Line } from "./line.ts";
import { openBare, openWith } from "./open-browsers.ts";
import { figuresOf, type Measure } from "./ratio.ts";
import { countGoals, tableOf } from "./table.ts";
import { files } from "./files.ts";
import { pageLoad } from "./page-load.ts";
import { reader } from "./reader.ts";
import { scriptSize } from "./script-size.ts";
import { screens } from "./screens.ts";
import { store } from "./store.ts";

// `npm run bench`: how quick the extension is, beside its peers and floors, all of them measured in the same run.

const LINES: readonly Line[] = [reader, pageLoad, scriptSize, store, screens, files];
const USAGE = `npm run bench -- [LINE…] [--quick | --rounds N]
Lines: ${LINES.map(({ name }) => name).join(", ")}`;
const SHIPPED = ".output/chrome-mv3";
const REPORT = "test-results/bench.json";
const [ROUNDS, QUICK_ROUNDS] = [9, 3];

const { values, positionals } = parseOptions(USAGE, {
  quick: { type: "boolean", default: false },
  rounds: { type: "string" },
});
const unknown = positionals.find((name) => !LINES.some((line) => line.name === name));
if (unknown !== undefined) stop(`There is no line ${unknown}.\n${USAGE}`);
const rounds = Number(values.rounds ?? (values.quick ? QUICK_ROUNDS : ROUNDS));
if (!Number.isInteger(rounds) || rounds < 1) stop(`--rounds wants a number.\n${USAGE}`);
const chosen = LINES.filter(({ name }) => positionals.length === 0 || positionals.includes(name));

process.env["CHROMIUM_PATH"] = requireChromium();
if (process.env["POMONA_BUILT"] !== "1") {
  execFileSync(process.execPath, ["node_modules/wxt/bin/wxt.mjs", "build", "-b", "chrome"], {
    env: { ...process.env, POMONA_OPEN_SHADOW: "0" },
    stdio: ["ignore", "ignore", "inherit"],
  });
}
const root = mkdtempSync(join(tmpdir(), "pomona-bench-"));
const folder = (name: string) => mkdtempSync(join(root, `${name}-`));
// A copy: a build that begins meanwhile takes nothing away.
const extension = folder("extension");
cpSync(SHIPPED, extension, { recursive: true });
/** Browsers that are open; a line that breaks off leaves its own to be closed. */
const opened: { close(): Promise<void> }[] = [];
const held = async <T extends { close(): Promise<void> }>(opening: Promise<T>): Promise<T> => {
  const browser = await opening;
  opened.push(browser);
  return browser;
};
const bench: Bench = {
  rounds,
  isQuick: values.quick,
  extension,
  folder,
  open: (options) => held(openWith({ profile: folder("profile"), extension, ...options })),
  openBare: (site) => held(openBare(folder("profile"), site)),
};

interface Told {
  readonly name: string;
  readonly title: string;
  readonly measures: readonly Measure[];
  readonly failure?: string;
}

async function measured({ name, title, measure }: Line): Promise<Told> {
  const began = performance.now();
  try {
    const measures = await measure(bench);
    console.log(`\n## ${title} (${((performance.now() - began) / 1000).toFixed(0)} s)\n\n${tableOf(measures)}`);
    return { name, title, measures };
  } catch (error) {
    // Playwright adds all that the browser has ever printed.
    const [failure = ""] = wordsOf(error).split("\n");
    console.log(`\n## ${title}\n\nNot measured: ${failure}`);
    return { name, title, measures: [], failure };
  } finally {
    await Promise.all(opened.splice(0).map((browser) => browser.close()));
  }
}

const told: Told[] = [];
// oxlint-disable-next-line no-await-in-loop -- side by side they would measure each other
for (const line of chosen) told.push(await measured(line));
rmSync(root, { recursive: true, force: true, maxRetries: 3 });

mkdirSync("test-results", { recursive: true });
const report = told.map((line) => ({
  ...line,
  measures: line.measures.map((measure) => ({ ...measure, ...figuresOf(measure) })),
}));
writeFileSync(REPORT, JSON.stringify({ at: new Date().toISOString(), rounds, quick: values.quick, lines: report }));
const { kept, short } = countGoals(told.flatMap(({ measures }) => measures));
const failed = told.filter(({ failure }) => failure !== undefined).length;
console.log(
  `\n${kept} goals hold, ${short} fall short, ${failed} lines not measured; ${rounds} rounds. All figures: ${REPORT}`,
);
// A goal that is missed is told; what could not be measured is an error.
process.exitCode = failed > 0 ? 1 : 0;
