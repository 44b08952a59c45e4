import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browsing, openBrowser } from "../test/e2e/browsing.ts";
import { requireChromium } from "../test/tools/find-chromium.ts";
import { SAMPLES, sampleSite } from "./pages.ts";
import { playMainJob } from "./play-main-job.ts";

// `npm run demo`: with a display, a window with the sample postings, left to the user; without, the main job by itself.

const OUTPUT = "demo-out";
const profile = mkdtempSync(join(tmpdir(), "pomona-demo-"));
const tidy = () => rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
// The browser hears the same signal and ends by itself; its profile is ours to take away.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => process.exit(1));
process.once("exit", tidy);

process.env["CHROMIUM_PATH"] = requireChromium();
if (!(hasDisplay() && (await showWindow()))) await playAlone();

function hasDisplay(): boolean {
  if (process.platform === "win32" || process.platform === "darwin") return true;
  return Boolean(process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"]);
}

/** A window shows what ships. Without one nobody could press buttons in a closed shadow root: that card is open. */
function build(kind: "shipping" | "open"): void {
  console.log("Building Pomona.");
  const built = spawnSync(process.execPath, ["node_modules/wxt/bin/wxt.mjs", "build", "-b", "chrome"], {
    env: { ...process.env, POMONA_OPEN_SHADOW: kind === "open" ? "1" : "0" },
    encoding: "utf8",
  });
  if (built.status === 0) return;
  console.error(`${built.stdout}${built.stderr}\nThe build failed; its words are above.`);
  process.exit(1);
}

/** False where no window could be opened, after saying so. */
async function showWindow(): Promise<boolean> {
  build("shipping");
  const browsing = await open("shipping").catch((error: unknown) => {
    console.log(`There is a display, but no window could be opened on it: ${firstLine(error)}`);
  });
  if (!browsing) return false;
  const closed = new Promise((done) => browsing.context.once("close", done));
  for (const { url } of [SAMPLES.board, SAMPLES.classic, SAMPLES.sectioned]) await browsing.visit(url);
  // The empty tab that every browser begins with.
  await browsing.context.pages()[0]?.close();
  console.log("A window is open with three sample postings; two have a card beside them.");
  console.log("Press a value to see its words. Save both roles, then compare them in Pomona's popup:");
  console.log("press the puzzle piece beside the address, then Pomona.");
  console.log("The pages come from demo/pages; nothing is loaded from the network. Close the window to end.");
  await closed;
  return true;
}

async function playAlone(): Promise<void> {
  console.log("The main job plays by itself, without a window.");
  build("open");
  const browsing = await open("open").catch((error: unknown) => {
    console.error(`${process.env["CHROMIUM_PATH"]} could not be started: ${firstLine(error)}`);
    console.error("Name a Chromium that runs here: CHROMIUM_PATH=/path/to/chromium npm run demo");
    process.exit(1);
  });
  await playMainJob(browsing, OUTPUT, (step) => console.log(`- ${step}`));
  await browsing.close();
  console.log(`Done. Look at ${OUTPUT}/.`);
}

function open(kind: "shipping" | "open"): Promise<Browsing> {
  return openBrowser({ profile, site: sampleSite, build: kind, headless: kind === "open" });
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split("\n")[0] ?? "";
}
