import { checkKept } from "../check-kept.ts";
import { type Fault, tellFailures } from "../fault.ts";
import { readKept } from "../kept.ts";
import { openLedger } from "../ledger.ts";
import { planFor } from "../plans.ts";
import { openSaver, type Place } from "../savers.ts";
import { openWorkerStopper } from "../stop-worker.ts";

const PLACES: readonly Place[] = ["own-page", "own-page", "page-script", "page-script"];
/** ms at most that a worker lives after a save. */
const LIFE = 200;

/** The browser ends a worker when it likes; here it does so in the middle of what four tabs save. */
export const workerStopped: Fault = {
  name: "worker-stopped",
  title: "worker stopped while 4 tabs save",
  times: 300,
  short: { times: 10, backend: "SQLite" },
  async happen({ open, folder }, times) {
    const browsing = await open(`${folder}/profile`);
    const ledger = openLedger();
    const savers = await Promise.all(PLACES.map((place, tab) => openSaver(browsing, place, planFor(tab), ledger)));
    const stopper = await openWorkerStopper(browsing);
    for (let time = 0; time < times; time += 1) {
      // At least one save in each life: on a machine with much else to do, a worker that never comes to an end of
      // anything is no fault that anybody meets.
      await ledger.more(1);
      await stopper.stopAfter(Math.random() * LIFE);
    }
    await Promise.all(savers.map((saver) => saver.stop()));
    const findings = checkKept(ledger.kept, await readKept(browsing));
    await browsing.close();
    // A save that fails is one that the user has to make again.
    const wrong = [...ledger.failed.map((code) => `a save failed: ${code}`), ...browsing.faults];
    return { ...findings, times, acknowledged: ledger.kept.length, told: tellFailures(ledger.failed), wrong };
  },
};
