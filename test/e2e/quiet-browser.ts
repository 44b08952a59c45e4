import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Tabs come and go at once: their strip is drawn anew for every step of their motion, which is an eighth of a test's work. */
export const WITHOUT_MOTION = "--animation-duration-scale=0";

/**
 * The browser's own pages below its address field, which no test opens; to load them is half of a start. As a choice on
 * chrome://flags, for a second `--disable-features` would take the place of Playwright's. (Chromium 156, November 2026)
 */
const OFF = ["webui-omnibox-popup@2", "webui-omnibox-aim-popup@2"];

/** Has the browser that begins with this profile load no pages but those that it is told to. */
export function loadNothingElse(profile: string): void {
  const state = join(profile, "Local State");
  if (existsSync(state)) return;
  mkdirSync(profile, { recursive: true });
  writeFileSync(state, JSON.stringify({ browser: { enabled_labs_experiments: OFF } }));
}
