import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openBrowser } from "../e2e/browsing.ts";
import { requireChromium } from "../tools/find-chromium.ts";
import { testSite } from "../tools/routes.ts";
import { parseOptions, stop, wordsOf } from "../tools/usage.ts";
import { type Backend, BACKENDS, type Fault, type Line } from "./fault.ts";
import { FAULTS } from "./faults/index.ts";
import { NoMount } from "./loop-disk.ts";
import { complaintsOf, countLines, tableOf } from "./table.ts";

// `npm run test:faults`: what the extension keeps, through every fault that can be made to happen on this machine.

const USAGE = `node test/faults/run.ts [FAULT…] [--short | --times N] [--backend LevelDB|SQLite]
Faults: ${FAULTS.map(({ name }) => name).join(", ")}`;
const SHIPPED = ".output/chrome-mv3";
/** Chromium's own switches; with others of the kind it would take these for all. */
const SQLITE = "--enable-features=IdbSqliteBackingStore,IdbSqliteOnDiskRollout";
const MOST_COMPLAINTS = 10;

const { values, positionals } = parseOptions(USAGE, {
  short: { type: "boolean", default: false },
  times: { type: "string" },
  backend: { type: "string" },
  report: { type: "string" },
});
const unknown = positionals.find((name) => !FAULTS.some((fault) => fault.name === name));
if (unknown !== undefined) stop(`There is no fault ${unknown}.\n${USAGE}`);
const backends = BACKENDS.filter((name) => !values.backend || name === values.backend);
if (backends.length === 0) stop(`There is no backend ${values.backend}.\n${USAGE}`);
const chosen = FAULTS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));

process.env["CHROMIUM_PATH"] = requireChromium();
if (process.env["POMONA_BUILT"] !== "1") {
  execFileSync(process.execPath, ["node_modules/wxt/bin/wxt.mjs", "build", "-b", "chrome"], {
    env: { ...process.env, POMONA_OPEN_SHADOW: "0" },
    stdio: ["ignore", "ignore", "inherit"],
  });
}
const root = mkdtempSync(join(tmpdir(), "pomona-faults-"));
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));
process.once("exit", () => rmSync(root, { recursive: true, force: true, maxRetries: 3 }));
// A copy: a build that begins meanwhile takes nothing away.
const extension = join(root, "extension");
cpSync(SHIPPED, extension, { recursive: true });
const site = testSite();

async function lineOf(fault: Fault, backend: Backend): Promise<Line> {
  const { title, lacks, happen } = fault;
  const times = Number(values.times ?? (values.short && fault.short ? fault.short.times : fault.times));
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  const missing = lacks?.();
  if (missing) return { title, backend, skipped: missing, seconds: 0 };
  const folder = mkdtempSync(join(root, `${fault.name}-`));
  const more = backend === "SQLite" ? [SQLITE] : [];
  const open = (profile: string) => openBrowser({ profile, site, build: "shipping", folder: extension, more });
  try {
    return {
      title,
      backend,
      outcome: await happen({ backend, folder, extension, more, open }, times),
      seconds: seconds(),
    };
  } catch (error) {
    if (error instanceof NoMount) return { title, backend, skipped: error.message, seconds: 0 };
    const nothing = { times, acknowledged: 0, lost: [], doubled: [], torn: [], told: "" };
    // Playwright adds all that the browser has ever printed.
    const [detail = ""] = wordsOf(error).split("\n");
    return { title, backend, outcome: { ...nothing, wrong: [detail] }, seconds: seconds() };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

const lines: Line[] = [];
for (const fault of chosen) {
  for (const backend of backends) {
    if (values.short && fault.short?.backend !== backend) continue;
    const line = await lineOf(fault, backend);
    lines.push(line);
    console.log(tableOf([line]).split("\n").at(-1));
    for (const complaint of complaintsOf(line).slice(0, MOST_COMPLAINTS)) console.log(`  ${complaint}`);
  }
}

const count = countLines(lines);
if (values.report) {
  mkdirSync("test-results", { recursive: true });
  writeFileSync(values.report, JSON.stringify({ ...count, lines }));
}
console.log(`\n${tableOf(lines)}\n\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
process.exitCode = count.failed === 0 && count.passed > 0 ? 0 : 1;
