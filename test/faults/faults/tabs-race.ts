import { checkKept } from "../check-kept.ts";
import { type Fault, tellFailures } from "../fault.ts";
import { readKept } from "../kept.ts";
import { openLedger } from "../ledger.ts";
import { openSaver } from "../savers.ts";

const TABS = 8;
const KEY = "200700099-0836";

/** Several tabs change one role at once: each reads it, changes it and writes it back. */
export const tabsRace: Fault = {
  name: "tabs-race",
  title: `${TABS} tabs update one role`,
  times: 800,
  short: { times: 80, backend: "LevelDB" },
  async happen({ open, folder }, times) {
    const browsing = await open(`${folder}/profile`);
    const ledger = openLedger();
    const start = Date.now();
    const savers = await Promise.all(
      Array.from({ length: TABS }, (_, tab) => {
        // A ms of its own for each tab, and words that no other look has: each makes a version.
        const plan = { tab: `tab ${tab}`, key: KEY, start: start + tab, from: 0, to: times / TABS, alike: 1 };
        return openSaver(browsing, "own-page", plan, ledger);
      }),
    );
    await Promise.all(savers.map(({ done }) => done));
    const kept = await readKept(browsing);
    const findings = checkKept(ledger.kept, kept);
    await browsing.close();
    const [record] = kept.rows.postings;
    const isWhole = record?.visits === times && record.snapshots === times;
    const wrong = [...(isWhole ? [] : [`${record?.visits} looks are counted`]), ...browsing.faults];
    return { ...findings, times, acknowledged: ledger.kept.length, told: tellFailures(ledger.failed), wrong };
  },
};
