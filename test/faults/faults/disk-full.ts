import type { Browsing } from "../../e2e/browsing.ts";
import { checkKept, type Findings } from "../check-kept.ts";
import { type Fault, type Ground, tellFailures } from "../fault.ts";
import { killBrowser } from "../kill-browser.ts";
import { readKept } from "../kept.ts";
import { type Ledger, openLedger } from "../ledger.ts";
import { lacksDisks, openLoopDisk } from "../loop-disk.ts";
import { planFor } from "../plans.ts";
import { openSaver } from "../savers.ts";

const MEGABYTES = 192;
const TABS = 2;
/** Deeds before the disk is full, after it has room again, and after each restart. */
const DEEDS = 40;
const RESTARTS = 3;
/** Failures of which it may be said that nothing goes in any more. */
const FAILURES = 4;
const PATIENCE = 20_000;
const ROUND = 100_000;

interface Round extends Findings {
  /** The database was lost, and the second copy took its place: what is promised then is in it. */
  readonly hasRescue: boolean;
}

/**
 * The disk has no byte left in the middle of what is saved; later it has room again, and the same browser goes on. Then
 * the browser is opened anew three times, with more that is saved each time. (LevelDB loses the whole database here.)
 */
export const diskFull: Fault = {
  name: "disk-full",
  title: `disk full, then ${RESTARTS} restarts with new saves`,
  times: 5,
  lacks: lacksDisks,
  async happen(ground, times) {
    const rounds: Round[] = [];
    const ledgers: Ledger[] = [];
    for (let time = 0; time < times; time += 1) {
      const ledger = openLedger();
      ledgers.push(ledger);
      rounds.push(await fillOnce(ground, `${ground.folder}/disk-${time}`, ledger));
    }
    const failures = ledgers.flatMap(({ failed }) => failed);
    const rescued = rounds.filter(({ hasRescue }) => hasRescue).length;
    const silent = ledgers.filter(({ failed }) => failed.length === 0).length;
    return {
      times,
      acknowledged: ledgers.reduce((sum, { kept }) => sum + kept.length, 0),
      lost: rounds.flatMap(({ lost }) => lost),
      doubled: rounds.flatMap(({ doubled }) => doubled),
      torn: rounds.flatMap(({ torn }) => torn),
      told: `${tellFailures(failures)}; brought back from the second copy, and said so: ${rescued} of ${times}`,
      wrong: silent === 0 ? [] : [`in ${silent} rounds nothing failed: the disk was not full`],
    };
  },
};

async function fillOnce({ open }: Ground, at: string, ledger: Ledger): Promise<Round> {
  const disk = openLoopDisk(at, MEGABYTES);
  const profile = `${disk.folder}/profile`;
  const start = Date.now();
  const save = (browsing: Browsing, restart: number) =>
    Promise.all(
      Array.from({ length: TABS }, (_, tab) =>
        openSaver(browsing, "own-page", planFor(tab, restart * ROUND, start), ledger),
      ),
    );
  try {
    let browsing = await open(profile);
    await save(browsing, 0);
    await ledger.more(DEEDS);
    const makeRoom = disk.fill();
    await ledger.until(() => ledger.failed.length >= FAILURES, PATIENCE);
    makeRoom();
    // A database that is broken fails until the browser is opened anew.
    const acknowledged = ledger.kept.length;
    await ledger.until(() => ledger.kept.length >= acknowledged + DEEDS, PATIENCE);
    let hasRescue = false;
    for (let restart = 1; restart <= RESTARTS; restart += 1) {
      await browsing.close();
      browsing = await open(profile);
      hasRescue ||= (await readKept(browsing)).hasRescue;
      await save(browsing, restart);
      await ledger.more(DEEDS);
    }
    await browsing.close();
    browsing = await open(profile);
    const kept = await readKept(browsing);
    await browsing.close();
    hasRescue ||= kept.hasRescue;
    return { ...checkKept(ledger.kept, kept, hasRescue ? "newest" : "all"), hasRescue };
  } finally {
    await killBrowser(profile);
    disk.takeOut();
  }
}
