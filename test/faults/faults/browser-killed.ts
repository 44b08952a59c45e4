import { checkKept, type Findings } from "../check-kept.ts";
import { type Fault, tellFailures } from "../fault.ts";
import { killBrowser, lacksProcesses } from "../kill-browser.ts";
import { readKept } from "../kept.ts";
import { openLedger } from "../ledger.ts";
import { planFor } from "../plans.ts";
import { openSaver } from "../savers.ts";
import { openWorkerStopper } from "../stop-worker.ts";

/** Deeds at most between the start of the tabs and the end of the browser. */
const DEEDS = 40;
/** More than a tab does in one life of the browser. */
const ROUND = 100_000;

/** Two tabs save, and the browser and all its processes are killed at some moment; it is opened again, and all is looked at. */
function killedWhile(stopsWorker: boolean): Fault["happen"] {
  return async ({ open, folder }, times) => {
    const profile = `${folder}/profile`;
    const ledger = openLedger();
    const start = Date.now();
    const faults: string[] = [];
    let findings: Findings = { lost: [], doubled: [], torn: [] };
    let browsing = await open(profile);
    for (let time = 0; time < times; time += 1) {
      const plans = [0, 1].map((tab) => planFor(tab, time * ROUND, start));
      for (const plan of plans)
        await openSaver(browsing, plan.tab === "tab 0" ? "own-page" : "page-script", plan, ledger);
      if (stopsWorker) {
        const stopper = await openWorkerStopper(browsing);
        for (let stop = 0; stop < 3; stop += 1) await stopper.stopAfter(Math.random() * 100);
      }
      await ledger.more(1 + Math.floor(Math.random() * DEEDS));
      await killBrowser(profile);
      await browsing.close().catch(() => undefined);
      faults.push(...browsing.faults);
      browsing = await open(profile);
      findings = checkKept(ledger.kept, await readKept(browsing));
      if (Object.values(findings).flat().length > 0) break;
    }
    await browsing.close();
    const wrong = [...ledger.failed.map((code) => `a save failed: ${code}`), ...faults];
    return { ...findings, times, acknowledged: ledger.kept.length, told: tellFailures(ledger.failed), wrong };
  };
}

/** Every process of the browser is killed while tabs save. */
export const browserKilled: Fault = {
  name: "browser-killed",
  title: "browser killed while 2 tabs save",
  times: 20,
  short: { times: 1, backend: "LevelDB" },
  lacks: lacksProcesses,
  happen: killedWhile(false),
};

/** Two faults at once: the worker has just been stopped, or starts again, or has half a line of questions, when it happens. */
export const bothAtOnce: Fault = {
  name: "worker-and-browser",
  title: "worker stopped, then browser killed",
  times: 10,
  lacks: lacksProcesses,
  happen: killedWhile(true),
};
