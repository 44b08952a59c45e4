import { checkKept } from "../check-kept.ts";
import { type Fault, tellFailures } from "../fault.ts";
import { readKept } from "../kept.ts";
import { openLedger } from "../ledger.ts";
import { planFor } from "../plans.ts";
import { openSaver, type Place } from "../savers.ts";
import { openWorkerStopper } from "../stop-worker.ts";

const PLACES: readonly Place[] = ["own-page", "own-page", "page-script", "page-script"];
/** ms at most between the last of a life's saves and the stop. */
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
      // As many saves in each life as there are tabs: on a machine with much else to do, a worker that comes to the end
      // of nothing five times in a row is no fault that anybody meets.
      await ledger.more(PLACES.length);
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
