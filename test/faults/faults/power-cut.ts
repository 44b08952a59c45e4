import { checkKept, type Findings } from "../check-kept.ts";
import { type Fault, tellFailures } from "../fault.ts";
import { killBrowser } from "../kill-browser.ts";
import { readKept } from "../kept.ts";
import { openLedger } from "../ledger.ts";
import { lacksDisks, openLoopDisk } from "../loop-disk.ts";
import { planFor } from "../plans.ts";
import { openSaver } from "../savers.ts";

const MEGABYTES = 256;
const TABS = 2;
/** Deeds at most between the start of the tabs and the cut. */
const DEEDS = 80;
const ROUND = 100_000;

/**
 * The disk under the profile stops in the middle of what is saved, and whatever the system had not written through is
 * gone; the browser dies with it. Then the disk is put in again, and the browser opened.
 */
export const powerCut: Fault = {
  name: "power-cut",
  title: `power cut while ${TABS} tabs save`,
  times: 10,
  lacks: lacksDisks,
  async happen({ open, folder }, times) {
    const disk = openLoopDisk(`${folder}/power`, MEGABYTES);
    const profile = `${disk.folder}/profile`;
    const ledger = openLedger();
    const start = Date.now();
    const wrong: string[] = [];
    let findings: Findings = { lost: [], doubled: [], torn: [] };
    try {
      // A profile of long standing: what the browser itself has just made is not what is tried here.
      await (await open(profile)).close();
      let browsing = await open(profile);
      disk.settle();
      for (let time = 0; time < times; time += 1) {
        for (let tab = 0; tab < TABS; tab += 1)
          await openSaver(browsing, "own-page", planFor(tab, time * ROUND, start), ledger);
        await ledger.more(1 + Math.floor(Math.random() * DEEDS));
        // A machine without power tells nobody anything. This one runs on for a moment, and a sync that waits then may be
        // answered as done though its journal was thrown away (jbd2_complete_transaction, Linux 6.18). What it tells may
        // be on its way until its connection is closed.
        const listen = ledger.silence();
        disk.cutPower();
        await killBrowser(profile);
        await browsing.close().catch(() => undefined);
        listen();
        disk.restart();
        browsing = await open(profile);
        disk.settle();
        findings = checkKept(ledger.kept, await readKept(browsing));
        if (Object.values(findings).flat().length > 0) break;
      }
      await browsing.close();
    } finally {
      await killBrowser(profile);
      disk.takeOut();
    }
    return { ...findings, times, acknowledged: ledger.kept.length, told: tellFailures(ledger.failed), wrong };
  },
};
