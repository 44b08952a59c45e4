import { spawn } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { delimiter, resolve } from "node:path";
import { requireChromium } from "./tools/find-chromium.ts";
import { requireFirefox } from "./tools/find-firefox.ts";
import { type Count, judge, type Stage, STAGES } from "./stages.ts";

// `npm test`: every step runs, also after one that failed; the last line is the sum of all.

const BIN = resolve("node_modules/.bin");
const PATH = [BIN, process.env["PATH"]].join(delimiter);

/** The step's exit code; its words are printed only where it failed, or where they are worth reading. */
function run({ command, env, report }: Stage): Promise<number | null> {
  const [program, ...args] = command;
  const { promise, resolve: settle } = Promise.withResolvers<number | null>();
  const child = spawn(program, args, {
    env: { ...process.env, PATH, ...env },
    shell: process.platform === "win32",
    stdio: ["ignore", report ? "inherit" : "pipe", report ? "inherit" : "pipe"],
  });
  const output: Buffer[] = [];
  child.stdout?.on("data", (chunk: Buffer) => output.push(chunk));
  child.stderr?.on("data", (chunk: Buffer) => output.push(chunk));
  child.on("error", (error) => {
    console.error(error.message);
    settle(null);
  });
  child.on("close", (code) => {
    if (code !== 0) process.stdout.write(Buffer.concat(output));
    settle(code);
  });
  return promise;
}

process.env["CHROMIUM_PATH"] = requireChromium();
process.env["FIREFOX_PATH"] = requireFirefox();
rmSync("test-results", { recursive: true, force: true });
mkdirSync("test-results");
if (!existsSync("../shared/corpus")) {
  console.log("No corpus at ../shared/corpus: the tests that read real postings are left out.");
}

let sum: Count = { passed: 0, failed: 0, skipped: 0 };
for (const stage of STAGES) {
  const start = performance.now();
  console.log(`\n== ${stage.name}`);
  // oxlint-disable-next-line no-await-in-loop -- the steps share two cores and one folder of builds
  const count = judge(stage, await run(stage));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`== ${stage.name}: ${count.failed === 0 ? "passed" : "FAILED"} in ${seconds} s`);
  sum = {
    passed: sum.passed + count.passed,
    failed: sum.failed + count.failed,
    skipped: sum.skipped + count.skipped,
  };
}

process.exitCode = sum.failed === 0 && sum.passed > 0 ? 0 : 1;
console.log(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
