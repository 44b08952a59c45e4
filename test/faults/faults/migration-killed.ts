import { spawn } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { MIGRATIONS } from "../../../src/storage/migrations.ts";
import { requireChromium } from "../../tools/find-chromium.ts";
import { launchArguments } from "../../tools/launch-arguments.ts";
import { withBare } from "../bare-extension.ts";
import { bundle } from "../bundle.ts";
import type { Fault, Ground } from "../fault.ts";
import { killBrowser, lacksProcesses } from "../kill-browser.ts";

/** ms around the last known moments of the change in which the next kill falls. */
const AROUND = 60;
/** ms from the start of the browser at which the first kill falls; it has begun no migration before. */
const FIRST = 900;

interface Look {
  readonly found: number;
  readonly lost: string[];
  readonly torn: string[];
}

/**
 * The browser is killed while the worker brings an old database up to date, near the moment of the change: after each
 * kill it is looked up which of the two versions lies there, which says on which side of it the kill fell.
 */
export const migrationKilled: Fault = {
  name: "migration-killed",
  title: `browser killed in a migration, from each of ${MIGRATIONS.length - 1} versions`,
  times: 12,
  short: { times: 1, backend: "SQLite" },
  lacks: lacksProcesses,
  async happen(ground, times) {
    const code = await bundle("test/faults/old-database.ts", "pomonaOld");
    const lost: string[] = [];
    const torn: string[] = [];
    const sides = { old: 0, new: 0 };
    // In the short form only the one that writes an index over all rows.
    const versions = times === 1 ? 1 : MIGRATIONS.length - 1;
    for (let version = 1; version <= versions; version += 1) {
      const template = `${ground.folder}/version-${version}`;
      await inBare(ground, template, code, `pomonaOld.make(${version})`);
      const aim = { before: 0, after: Number.POSITIVE_INFINITY };
      for (let time = 0; time < times; time += 1) {
        const profile = `${ground.folder}/profile`;
        cpSync(template, profile, { recursive: true });
        const at = nextAim(aim);
        await startAndKill(ground, profile, at);
        const look = (await inBare(ground, profile, code, "pomonaOld.look()")) as Look;
        const isOld = look.found === version;
        if (isOld) aim.before = at;
        else aim.after = at;
        sides[isOld ? "old" : "new"] += 1;
        lost.push(...look.lost.map((row) => `from version ${version}: ${row}`));
        const isEither = isOld || look.found === MIGRATIONS.length;
        torn.push(...(isEither ? look.torn : [`version ${look.found} lies there`, ...look.torn]));
        rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
      }
    }
    const told = `nothing (${sides.old} before the change, ${sides.new} after it)`;
    return { times: times * versions, acknowledged: 9000 * times * versions, lost, doubled: [], torn, told, wrong: [] };
  },
};

/** Between the latest moment known to be before the change and the earliest known to be after it, and a little beside. */
function nextAim({ before, after }: { readonly before: number; readonly after: number }): number {
  if (after === Number.POSITIVE_INFINITY) return before === 0 ? FIRST : before * 1.3;
  const [from, to] = before < after ? [before, after] : [after, before];
  const low = Math.max(0, (before === 0 ? from + (to - from) / 2 : from) - AROUND);
  return low + Math.random() * (to + AROUND - low);
}

function inBare(ground: Ground, profile: string, code: string, expression: string): Promise<unknown> {
  return withBare({ profile, extension: ground.extension, more: ground.more }, async (page) => {
    await page.evaluate(code);
    return page.evaluate(expression);
  });
}

/** Starts the browser as a user would, its worker with it, and kills it so many ms later. */
async function startAndKill({ extension, more }: Ground, profile: string, ms: number): Promise<void> {
  const args = [...launchArguments(extension), ...more, "--headless", "--no-first-run", `--user-data-dir=${profile}`];
  const browser = spawn(requireChromium(), [...args, "about:blank"], { stdio: "ignore" });
  const gone = new Promise((resolve) => {
    browser.on("exit", resolve);
  });
  await wait(ms);
  await killBrowser(profile);
  await gone;
}
