import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openBrowser } from "../test/e2e/browsing.ts";
import { requireChromium } from "../test/tools/find-chromium.ts";
import { playMainJob } from "./play-main-job.ts";
import { SAMPLES, sampleSite } from "./pages.ts";

// `npm run demo`: with a display, a window with the sample postings, left to the user; without, the main job by itself.

const hasDisplay =
  process.platform === "win32" ||
  process.platform === "darwin" ||
  Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);
const OUTPUT = "demo-out";

process.env["CHROMIUM_PATH"] = requireChromium();
console.log("Building Pomona.");
// A window shows what ships. Without one nobody could press the card's buttons in a closed shadow root: open to us.
const build = hasDisplay ? "shipping" : "open";
const built = spawnSync(process.execPath, ["node_modules/wxt/bin/wxt.mjs", "build", "-b", "chrome"], {
  env: { ...process.env, POMONA_OPEN_SHADOW: hasDisplay ? "0" : "1" },
  encoding: "utf8",
});
if (built.status !== 0) {
  console.error(`${built.stdout}${built.stderr}\nThe build failed; its words are above.`);
  process.exit(1);
}

const profile = mkdtempSync(join(tmpdir(), "pomona-demo-"));
const browsing = await openBrowser({ profile, site: sampleSite, build, headless: !hasDisplay });
try {
  if (hasDisplay) {
    for (const { url } of [SAMPLES.board, SAMPLES.classic, SAMPLES.sectioned]) await browsing.visit(url);
    console.log("A window is open with three sample postings; two have a card beside them.");
    console.log(
      "Press a value to see its words. Save roles, then press Pomona's button in the toolbar to compare them.",
    );
    console.log("The pages come from demo/pages; nothing is loaded from the network. Close the window to end.");
    await new Promise((closed) => browsing.context.once("close", closed));
  } else {
    console.log("No display was found, so the main job plays by itself.");
    await playMainJob(browsing, OUTPUT, (step) => console.log(`- ${step}`));
    console.log(`Done. Look at ${OUTPUT}/.`);
  }
} finally {
  await browsing.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
}
