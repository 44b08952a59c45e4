import { execFileSync } from "node:child_process";
import { requireChromium } from "../tools/find-chromium.ts";
import { forgetRequests } from "./requests.ts";

/** Finds or installs a Chromium and builds both forms of the extension, unless `npm test` has just built them. */
export default function setUp(): void {
  forgetRequests();
  process.env["CHROMIUM_PATH"] = requireChromium();
  if (process.env["POMONA_BUILT"] === "1") return;
  for (const open of ["0", "1"]) {
    execFileSync(process.execPath, ["node_modules/wxt/bin/wxt.mjs", "build", "-b", "chrome"], {
      env: { ...process.env, POMONA_OPEN_SHADOW: open },
      stdio: ["ignore", "ignore", "inherit"],
    });
  }
}
